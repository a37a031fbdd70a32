import type { Page } from '@playwright/test'
import { expect, test } from './fixtures'
import { tap } from './tap'
import { begin, button, openFirstAnswer } from './visitor'

/** Counts the tones that the page begins from now on. */
async function listen(kiosk: Page): Promise<() => Promise<number>> {
  await kiosk.evaluate(() => {
    const start = OscillatorNode.prototype.start
    document.documentElement.dataset['tones'] = '0'
    OscillatorNode.prototype.start = function (when?: number) {
      document.documentElement.dataset['tones'] = String(Number(document.documentElement.dataset['tones']) + 1)
      start.call(this, when)
    }
  })
  return () => kiosk.evaluate(() => Number(document.documentElement.dataset['tones']))
}

test('a visitor calls staff by a chime, and the screen shows in huge type what they were reading', async ({
  kiosk
}) => {
  await begin(kiosk)
  const question = await openFirstAnswer(kiosk)
  const tones = await listen(kiosk)
  await tap(button(kiosk, '職員を呼ぶ').first())
  const dialog = kiosk.getByRole('dialog')
  await expect.poll(tones).toBeGreaterThan(0)
  await expect(dialog.getByRole('heading')).toHaveAccessibleName('職員が来るまでお待ちください')
  const number = dialog.getByText(/^[0-9A-Za-z]+-[0-9]+$/)
  await expect(number).toBeVisible()
  await expect(dialog).toContainText(question)
  expect(await number.evaluate((element) => parseFloat(getComputedStyle(element).fontSize))).toBeGreaterThan(100)
  const box = await dialog.boundingBox()
  expect([box?.width, box?.height]).toEqual(await kiosk.evaluate(() => [innerWidth, innerHeight]))
  await expect(dialog).not.toContainText('内線電話')

  const before = await tones()
  await tap(dialog.getByRole('button', { name: 'もう一度鳴らす' }))
  await expect.poll(tones).toBeGreaterThan(before)
  await tap(dialog.getByRole('button', { name: '取り消す' }))
  await expect(dialog).toHaveCount(0)
})

test.describe('where no sound is set', () => {
  test.use({ settings: { chime: 'off', organisation: { extension: '4321' } } })

  test('a visitor asks staff, reads which extension to call, and is not told that staff come', async ({ kiosk }) => {
    await begin(kiosk)
    await expect(button(kiosk, '職員を呼ぶ')).toHaveCount(0)
    const tones = await listen(kiosk)
    await tap(button(kiosk, '職員にきく'))
    const dialog = kiosk.getByRole('dialog')
    await expect(dialog).toContainText('内線電話の番号4321')
    await expect(dialog).not.toContainText('お待ちください')
    await tap(dialog.getByRole('button', { name: '閉じる' }))
    expect(await tones()).toBe(0)
  })
})
