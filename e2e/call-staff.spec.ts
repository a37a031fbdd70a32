import { expect, test } from './fixtures'
import { begin, button, openFirstAnswer } from './visitor'

test('a visitor shows the staff in huge type what they were reading', async ({ kiosk }) => {
  await begin(kiosk)
  await openFirstAnswer(kiosk)
  await button(kiosk, '職員を呼ぶ').first().tap()
  const dialog = kiosk.getByRole('dialog')
  const number = dialog.getByText(/^[0-9A-Za-z]+-[0-9]+$/)
  await expect(number).toBeVisible()
  expect(await number.evaluate((element) => parseFloat(getComputedStyle(element).fontSize))).toBeGreaterThan(100)
  await expect(dialog).not.toContainText('内線電話')
  await dialog.getByRole('button', { name: '閉じる' }).tap()
  await expect(dialog).toHaveCount(0)
})

test.describe('where the union has set an extension', () => {
  test.use({ settings: { organisation: { extension: '4321' } } })

  test('a visitor reads which extension to call', async ({ kiosk }) => {
    await begin(kiosk)
    await button(kiosk, '職員を呼ぶ').tap()
    await expect(kiosk.getByRole('dialog')).toContainText('内線電話の番号4321')
  })
})
