import { expect, test } from './fixtures'
import { tap } from './tap'
import { begin, button, openSearch, settle } from './visitor'

test('a seated visitor can move everything that can be touched into the lower half', async ({ kiosk }) => {
  const half = (kiosk.viewportSize()?.height ?? 0) / 2
  const highest = () =>
    kiosk
      .getByRole('button')
      .evaluateAll((buttons) => Math.min(...buttons.map((one) => one.getBoundingClientRect().top)))
  await begin(kiosk)
  await tap(button(kiosk, '画面を低く'))
  await expect.poll(highest).toBeGreaterThanOrEqual(half)
  const title = async () => (await kiosk.getByRole('heading', { level: 1 }).boundingBox())?.y
  expect(await title()).toBeLessThan(half)
  await openSearch(kiosk)
  await settle(kiosk)
  expect(await title()).toBeLessThan(half)
  expect(await highest()).toBeGreaterThanOrEqual(half)
  await tap(button(kiosk, '職員を呼ぶ').last())
  const close = await button(kiosk, '取り消す').boundingBox()
  expect(close?.y).toBeGreaterThanOrEqual(half)
  await tap(button(kiosk, '取り消す'))
  await tap(button(kiosk, '画面を低く'))
  await expect.poll(highest).toBeLessThan(half)
})
