import { expect, test } from './fixtures'
import { tap } from './tap'
import { begin, button, openFirstAnswer } from './visitor'

test('a visitor shows the staff in huge type what they were reading', async ({ kiosk }) => {
  await begin(kiosk)
  await openFirstAnswer(kiosk)
  await tap(button(kiosk, '職員を呼ぶ').first())
  const dialog = kiosk.getByRole('dialog')
  const number = dialog.getByText(/^[0-9A-Za-z]+-[0-9]+$/)
  await expect(number).toBeVisible()
  expect(await number.evaluate((element) => parseFloat(getComputedStyle(element).fontSize))).toBeGreaterThan(100)
  await expect(dialog).not.toContainText('内線電話')
  await tap(dialog.getByRole('button', { name: '閉じる' }))
  await expect(dialog).toHaveCount(0)
})

test.describe('where the union has set an extension', () => {
  test.use({ settings: { organisation: { extension: '4321' } } })

  test('a visitor reads which extension to call', async ({ kiosk }) => {
    await begin(kiosk)
    await tap(button(kiosk, '職員を呼ぶ'))
    await expect(kiosk.getByRole('dialog')).toContainText('内線電話の番号4321')
  })
})
