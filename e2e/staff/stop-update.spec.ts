import { readdir } from 'node:fs/promises'
import { expect, test } from '../fixtures'
import { tap } from '../tap'
import { begin, button, itemsOf } from '../visitor'
import { CONTENT_MS, enterNewKiosk, openSection, putOnStick } from './clerk'

/** Enough rows to keep any machine busy until 「中止」 is touched. The test does not wait for the end. */
const ROWS = 6000
const SENTENCES = 6

test('a clerk stops the check of a large table, and takes another file', async ({ kiosk, dataFolder }) => {
  test.slow()
  await putOnStick(dataFolder, '大きな表.csv', largeTable())
  await putOnStick(dataFolder, '誤り.csv', '分類番号,分類名,No,質問,回答,参考元\n1,保険証,1-1,,一階です。,\n')
  await begin(kiosk)
  const categories = await itemsOf(kiosk, '用件からえらぶ').allInnerTexts()
  await tap(button(kiosk, '最初にもどる'))

  await enterNewKiosk(kiosk)
  await openSection(kiosk, '内容の更新')
  await tap(button(kiosk, '大きな表.csv'))
  await expect(kiosk.getByText('さがせるように、ことばを調べています')).toBeVisible({ timeout: CONTENT_MS })
  // The progress is more than nothing and not yet everything.
  const progress = kiosk.getByRole('progressbar', { name: '進みぐあい' })
  await expect(progress).toHaveAttribute('value', /^0\.\d+$/, { timeout: CONTENT_MS })
  await tap(button(kiosk, '中止'))
  await expect(kiosk.getByRole('heading', { name: '中止しました' })).toBeVisible()
  await expect(kiosk.getByText('いま表示している内容は、変わっていません。')).toBeVisible()
  expect((await readdir(dataFolder)).filter((name) => /pack/.test(name))).toEqual([])

  await tap(button(kiosk, '別のファイルを選ぶ'))
  await tap(button(kiosk, '誤り.csv'))
  await expect(kiosk.getByRole('list', { name: '直すところ（1件）' })).toBeVisible({ timeout: CONTENT_MS })
  await tap(button(kiosk, '閉じる'))
  await begin(kiosk)
  await expect(itemsOf(kiosk, '用件からえらぶ')).toHaveText(categories, { useInnerText: true })
})

function largeTable(): string {
  const rows = Array.from(
    { length: ROWS },
    (_, at) =>
      `1,保険証,1-${at},手続き${at}はどこでできますか,${`窓口で申請書${at}を書いて出します。`.repeat(SENTENCES)},`
  )
  return ['分類番号,分類名,No,質問,回答,参考元', ...rows, ''].join('\n')
}
