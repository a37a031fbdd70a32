import type { Page } from '@playwright/test'
import type { Bridge } from '../../src/contract/bridge'
import { expect, test, type HostOptions } from '../fixtures'
import { tap } from '../tap'
import { begin, button, openFirstAnswer } from '../visitor'
import { enterNewKiosk, openSection } from './clerk'

const NAME = '見本健康保険組合'

test("a clerk sets the union's name and hours, and they show on the screen and on the sheet", async ({
  kiosk,
  hostKind
}) => {
  await enterNewKiosk(kiosk)
  await openSection(kiosk, '設定')
  await kiosk.getByLabel('組合の名前', { exact: true }).fill(NAME)
  await kiosk.getByLabel('電話番号').fill('０３－１２３４－５６７８')
  await kiosk.getByLabel('窓口が閉まる時刻').fill('1715')
  await kiosk.getByLabel('受付時間').focus()
  await tap(button(kiosk, '文字盤を出す'))
  const words = kiosk.getByRole('group', { name: 'よく使うことば' })
  await tap(words.getByRole('button', { name: '平日' }))
  await tap(button(kiosk, '文字のならび'))
  await tap(button(kiosk, '文字のならび'))
  await tap(kiosk.getByRole('group', { name: '文字盤' }).getByRole('button', { name: '9', exact: true }))
  await tap(words.getByRole('button', { name: '時', exact: true }))
  await tap(words.getByRole('button', { name: 'から' }))
  await expect(kiosk.getByLabel('受付時間')).toHaveValue('平日9時から')
  await tap(button(kiosk, '文字盤を閉じる'))
  await tap(button(kiosk, '保存する'))
  await expect(kiosk.getByText('保存しました。')).toBeVisible()
  await expect(kiosk.getByLabel('電話番号')).toHaveValue('03-1234-5678')
  await expect(kiosk.getByLabel('窓口が閉まる時刻')).toHaveValue('17:15')
  await tap(button(kiosk, '閉じる'))

  await begin(kiosk)
  await expect(kiosk.getByRole('banner')).toContainText(NAME)
  await openFirstAnswer(kiosk)
  const sheet = await sheetOf(kiosk, hostKind)
  expect(sheet).toMatchObject({ name: NAME, phone: '03-1234-5678', hours: '平日9時から' })
})

test.describe('on a landscape screen', () => {
  test.use({ viewport: { width: 1920, height: 1080 } })

  test('the field being edited stays in sight above the board', async ({ kiosk }) => {
    await enterNewKiosk(kiosk)
    await openSection(kiosk, '設定')
    await kiosk.getByLabel('受付時間').focus()
    await tap(button(kiosk, '文字盤を出す'))
    await expect(kiosk.getByLabel('受付時間')).toBeInViewport({ ratio: 1 })
  })
})

test('an invalid value is reported beside its field and not stored', async ({ kiosk }) => {
  await enterNewKiosk(kiosk)
  await openSection(kiosk, '設定')
  await kiosk.getByLabel('自動で終わるまでの秒数').fill('5')
  await kiosk.getByLabel('電話番号').fill('でんわ')
  await kiosk.getByLabel('窓口が閉まる時刻').fill('25:00')
  await tap(button(kiosk, '保存する'))
  await expect(kiosk.getByLabel('自動で終わるまでの秒数')).toHaveAccessibleDescription(/20から600まで/)
  await expect(kiosk.getByLabel('電話番号')).toHaveAccessibleDescription(/数字とハイフン/)
  await expect(kiosk.getByLabel('窓口が閉まる時刻')).toHaveAccessibleDescription(/17:15 のように書いてください/)
  await expect(kiosk.getByText('保存しました。')).toHaveCount(0)
  await tap(button(kiosk, 'メニューにもどる'))
  await openSection(kiosk, '設定')
  await expect(kiosk.getByLabel('自動で終わるまでの秒数')).toHaveValue('90')
})

/** The union on the sheet that would be printed now, as the core gives it to the page. */
async function sheetOf(kiosk: Page, hostKind: HostOptions['hostKind']): Promise<unknown> {
  if (hostKind !== 'browser')
    return kiosk.evaluate(async () => {
      const { madoguchi } = globalThis as unknown as { madoguchi: Bridge }
      const sheet = await madoguchi.invoke('print:preview', { items: ['1-01'] })
      return sheet.ok ? sheet.value.organisation : sheet.code
    })
  await tap(button(kiosk, '印刷リストに入れる'))
  const preview = kiosk.waitForResponse((response) => response.url().endsWith('/api/print:preview'))
  await tap(kiosk.getByRole('button', { name: /印刷リストを見る/ }))
  const reply = (await (await preview).json()) as { value: { organisation: unknown } }
  return reply.value.organisation
}
