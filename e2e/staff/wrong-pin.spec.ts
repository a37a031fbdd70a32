import { startHost } from '../browserHost'
import { expect, test } from '../fixtures'
import { tap, touch } from '../tap'
import { begin, button } from '../visitor'
import { PIN, door, enterNewKiosk, holdCorner, touchPin } from './clerk'

const WRONG = '999998'

test('a visitor tries the PIN six times', async ({ kiosk }) => {
  await enterNewKiosk(kiosk)
  await tap(button(kiosk, '閉じる'))
  await holdCorner(kiosk)
  for (const left of [4, 3, 2, 1]) {
    await touchPin(kiosk, WRONG)
    await expect(door(kiosk).getByRole('alert')).toContainText(`あと${left}回`)
  }
  await touchPin(kiosk, WRONG)
  await expect(door(kiosk)).toContainText('いまは使えません')
  await expect(door(kiosk).getByRole('timer')).toHaveText(/^あと\d+(分0)?秒$/)
  // The sixth is not accepted, and neither is the right one.
  await expect(door(kiosk).getByRole('button', { name: '決定' })).toBeDisabled()
  await kiosk.keyboard.type(PIN)
  await kiosk.keyboard.press('Enter')
  await expect(door(kiosk)).toContainText('いまは使えません')
  await expect(kiosk.getByRole('heading', { name: '職員メニュー' })).toHaveCount(0)

  const before = await door(kiosk).getByRole('timer').innerText()
  await kiosk.clock.runFor(2000)
  await expect(door(kiosk).getByRole('timer')).not.toHaveText(before)
  await tap(button(kiosk, '閉じる'))
  await begin(kiosk)
})

test('pulling the plug does not open a locked door', async ({ hostKind, page, dataFolder }) => {
  test.skip(hostKind !== 'browser', 'the browser host only: it is started twice here')
  const first = await startHost(['--data', dataFolder])
  await page.goto(first.address)
  await enterNewKiosk(page)
  await tap(button(page, '閉じる'))
  await holdCorner(page)
  for (const left of [4, 3, 2, 1]) {
    await touchPin(page, WRONG)
    await expect(door(page).getByRole('alert')).toContainText(`あと${left}回`)
  }
  await touchPin(page, WRONG)
  await expect(door(page)).toContainText('いまは使えません')
  await first.stop()

  const second = await startHost(['--data', dataFolder])
  await page.goto(second.address)
  await holdCorner(page)
  await expect(door(page)).toContainText('いまは使えません')
  await second.stop()
})

test('a PIN that is easy to guess is refused', async ({ kiosk }) => {
  await kiosk.clock.install()
  await holdCorner(kiosk)
  await touchPin(kiosk, '12345')
  await expect(door(kiosk).getByRole('alert')).toContainText('6桁以上')
  await touchPin(kiosk, '123456')
  await expect(door(kiosk).getByRole('alert')).toContainText('当てられる')
  await touchPin(kiosk, '480713')
  await touchPin(kiosk, '480714')
  await expect(door(kiosk).getByRole('alert')).toContainText('違いました')
})

test('the menu that was left open closes by itself, and leaves nothing behind', async ({ kiosk }) => {
  await enterNewKiosk(kiosk)
  await kiosk.clock.runFor(100_000)
  await expect(kiosk.getByRole('heading', { name: '職員メニュー' })).toBeVisible()
  // Time does not count while the menu waits for an answer of the core, and the test's clock is faster than the
  // answers.
  await expect(async () => {
    await kiosk.clock.runFor(20_000)
    await expect(button(kiosk, '画面にふれてはじめる')).toBeVisible({ timeout: 1000 })
  }).toPass()
  await expect(kiosk.getByText('職員メニュー')).toHaveCount(0)
  await holdCorner(kiosk)
  await expect(door(kiosk)).toContainText('暗証番号を入れて')
})

test('a clerk types the PIN on a keyboard, and the waiting screen behind gets none of the keys', async ({ kiosk }) => {
  await enterNewKiosk(kiosk)
  await tap(button(kiosk, '閉じる'))
  await holdCorner(kiosk)
  await kiosk.keyboard.type('48071')
  await kiosk.keyboard.press('Backspace')
  await kiosk.keyboard.type('13')
  await kiosk.keyboard.press('Enter')
  await expect(kiosk.getByRole('heading', { name: '職員メニュー' })).toBeVisible()
})

test('a short touch of the corner counts as an ordinary touch', async ({ kiosk }) => {
  await kiosk.clock.install()
  const width = await kiosk.evaluate(() => innerWidth)
  await touch(kiosk, [{ x: width - 20, y: 20 }])
  await expect(kiosk.getByRole('heading', { name: 'どのようなご用ですか' })).toBeVisible()
  await kiosk.clock.runFor(5000)
  await expect(door(kiosk)).toHaveCount(0)
})
