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
  await dialog.getByRole('button', { name: '閉じる' }).tap()
  await expect(dialog).toHaveCount(0)
})
