import { expect, test } from './fixtures'
import { begin, button, openFirstAnswer } from './visitor'

test.beforeEach(async ({ kiosk }) => {
  await begin(kiosk)
})

test('three text sizes, up to twice the normal one, and round again', async ({ kiosk }) => {
  await openFirstAnswer(kiosk)
  const size = () => kiosk.getByRole('article').evaluate((element) => parseFloat(getComputedStyle(element).fontSize))
  const sizes = [await size()]
  for (let time = 0; time < 3; time++) {
    await button(kiosk, '文字の大きさ').tap()
    sizes.push(await size())
  }
  expect(sizes).toEqual([28, 42, 56, 28])
})

test('ふりがな gives the kanji their readings, and the names on buttons stay as they are', async ({ kiosk }) => {
  await openFirstAnswer(kiosk)
  await expect(kiosk.locator('ruby')).toHaveCount(0)
  await button(kiosk, 'ふりがな').tap()
  await expect(kiosk.getByRole('article').locator('ruby').first()).toBeVisible()
  await expect(button(kiosk, 'ふりがな')).toHaveAttribute('aria-pressed', 'true')
  await expect(button(kiosk, '印刷する')).toBeVisible()
  await expect(button(kiosk, '最初にもどる')).toBeVisible()
})

test('every kanji of an answer has a reading', async ({ kiosk }) => {
  await openFirstAnswer(kiosk)
  await button(kiosk, 'ふりがな').tap()
  const bare = await kiosk
    .getByRole('article')
    .locator('.statement')
    .evaluate((statement) => {
      const copy = statement.cloneNode(true) as HTMLElement
      copy.querySelectorAll('ruby').forEach((ruby) => ruby.remove())
      return copy.textContent
    })
  expect(bare).not.toMatch(/\p{Script=Han}/u)
})

test('an official term is touched for its plain meaning', async ({ kiosk }) => {
  await openFirstAnswer(kiosk)
  const term = kiosk.getByRole('article').locator('[aria-haspopup="dialog"]').first()
  const word = (await term.getAttribute('aria-label')) ?? ''
  await term.tap()
  await expect(kiosk.getByRole('dialog', { name: word })).toBeVisible()
  await button(kiosk, '閉じる').tap()
  await expect(kiosk.getByRole('dialog')).toHaveCount(0)
  await term.press('Enter')
  await expect(kiosk.getByRole('dialog', { name: word })).toBeVisible()
})

test('colours go from normal to dark to high contrast and back', async ({ kiosk }) => {
  const ground = () => kiosk.evaluate(() => getComputedStyle(document.body).backgroundColor)
  const grounds = [await ground()]
  for (let time = 0; time < 3; time++) {
    await button(kiosk, '色を変える').tap()
    grounds.push(await ground())
  }
  expect(new Set(grounds).size).toBe(3)
  expect(grounds[2]).toBe('rgb(0, 0, 0)')
  expect(grounds[3]).toBe(grounds[0])
})

test('読み上げ is not offered where the machine has no Japanese voice', async ({ kiosk }) => {
  await openFirstAnswer(kiosk)
  const voices = await kiosk.evaluate(
    () => speechSynthesis.getVoices().filter(({ lang }) => lang.startsWith('ja')).length
  )
  await expect(button(kiosk, '読み上げ')).toHaveCount(voices > 0 ? 1 : 0)
})
