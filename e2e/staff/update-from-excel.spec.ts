import type { Page } from '@playwright/test'
import { expect, test } from '../fixtures'
import { tap } from '../tap'
import { begin, button, itemsOf } from '../visitor'
import { CONTENT_MS, enter, enterNewKiosk, openSection, putOnStick } from './clerk'
import { changeCell, exportWorkbook } from './workbook'

const QUESTION = 'マイナ保険証を使うには、どんな手続きが必要ですか'

test('one answer is changed in Excel, looked at, published and undone', async ({ kiosk, dataFolder }) => {
  test.slow()
  const before = await conclusionOf(kiosk)
  const after = 'これは、窓口で直したばかりの答えです。'
  await putOnStick(dataFolder, 'よくある質問.xlsx', changeCell(await exportWorkbook(dataFolder), before, after))

  await enterNewKiosk(kiosk)
  await openSection(kiosk, '内容の更新')
  await tap(button(kiosk, 'よくある質問.xlsx'))
  await expect(kiosk.getByRole('heading', { name: '公開すると変わること' })).toBeVisible({ timeout: CONTENT_MS })
  await expect(kiosk.getByRole('region', { name: '内容の更新' })).toContainText(
    '新しく入る 0件、変わる 1件、なくなる 0件'
  )
  await expect(kiosk.getByRole('list', { name: '変わる', exact: true })).toContainText('やさしい要約')
  await tap(kiosk.getByRole('button', { name: `${QUESTION} を見る` }))
  await expect(kiosk.getByRole('article', { name: QUESTION })).toContainText(after)
  await tap(button(kiosk, '一覧にもどる'))

  await tap(button(kiosk, '公開する'))
  const confirm = kiosk.getByRole('dialog', { name: 'この内容を公開しますか' })
  await expect(confirm).toContainText('変わる 1件')
  await tap(confirm.getByRole('button', { name: '公開する' }))
  await expect(kiosk.getByText('公開しました')).toBeVisible({ timeout: CONTENT_MS })
  await expect(kiosk.getByText(/「元に戻す」で、「.+」（.+ 作成）の内容に戻せます/)).toBeVisible()
  await tap(button(kiosk, '閉じる'))
  expect(await conclusionOf(kiosk)).toBe(after)

  await enter(kiosk)
  await openSection(kiosk, '元に戻す')
  await expect(kiosk.getByRole('heading', { name: '戻したあとの内容' })).toBeVisible({ timeout: CONTENT_MS })
  await tap(kiosk.getByRole('button', { name: '元に戻す', exact: true }))
  await tap(kiosk.getByRole('dialog').getByRole('button', { name: '元に戻す', exact: true }))
  await expect(kiosk.getByText('元に戻しました。')).toBeVisible({ timeout: CONTENT_MS })
  await tap(button(kiosk, '閉じる'))
  expect(await conclusionOf(kiosk)).toBe(before)
})

test('a broken file is refused with a reason, and nothing changes', async ({ kiosk, dataFolder }) => {
  test.slow()
  const before = await conclusionOf(kiosk)
  const workbook = await exportWorkbook(dataFolder)
  await putOnStick(dataFolder, '途中で切れた.xlsx', workbook.slice(0, workbook.length / 2))
  await putOnStick(dataFolder, '偽物.faqpack', 'これはパックではありません')
  await putOnStick(dataFolder, '誤り.csv', '分類番号,分類名,No,質問,回答,参考元\n1,保険証,1-1,,一階です。,\n')

  await enterNewKiosk(kiosk)
  await openSection(kiosk, '内容の更新')
  await tap(button(kiosk, '偽物.faqpack'))
  await expect(kiosk.getByRole('alert')).toContainText('パックのファイルではない', { timeout: CONTENT_MS })
  await tap(button(kiosk, '別のファイルを選ぶ'))

  await tap(button(kiosk, '途中で切れた.xlsx'))
  await expect(kiosk.getByText('いま表示している内容は、変わっていません。')).toBeVisible({ timeout: CONTENT_MS })
  await expect(button(kiosk, '公開する')).toHaveCount(0)
  await tap(button(kiosk, '別のファイルを選ぶ'))

  await tap(button(kiosk, '誤り.csv'))
  const note = kiosk.getByRole('list', { name: '直すところ（1件）' }).getByRole('listitem')
  await expect(note).toContainText('2行目', { timeout: CONTENT_MS })
  await expect(note).toContainText('「質問」の列')
  await expect(note).toContainText('どうするか')
  await expect(button(kiosk, '公開する')).toHaveCount(0)
  await tap(button(kiosk, '閉じる'))
  expect(await conclusionOf(kiosk)).toBe(before)
})

/** The answer that a visitor reads now. Ends the visit. */
async function conclusionOf(kiosk: Page): Promise<string> {
  await begin(kiosk)
  await tap(itemsOf(kiosk, '用件からえらぶ').nth(1))
  await tap(kiosk.getByRole('list', { name: '質問の一覧' }).getByRole('button', { name: QUESTION, exact: true }))
  const article = kiosk.getByRole('article', { name: QUESTION })
  const conclusion = await article.locator('p.conclusion').innerText()
  await tap(button(kiosk, '最初にもどる'))
  return conclusion
}
