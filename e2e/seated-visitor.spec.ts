import { expect, test } from './fixtures'
import { begin, button, openSearch } from './visitor'

test('a seated visitor brings everything that can be touched into the lower half', async ({ kiosk }) => {
  const half = (kiosk.viewportSize()?.height ?? 0) / 2
  const tops = () =>
    kiosk.getByRole('button').evaluateAll((buttons) => buttons.map((one) => one.getBoundingClientRect().top))
  await begin(kiosk)
  await button(kiosk, '画面を低く').tap()
  for (const top of await tops()) expect(top).toBeGreaterThanOrEqual(half)
  await openSearch(kiosk)
  for (const top of await tops()) expect(top).toBeGreaterThanOrEqual(half)
  await button(kiosk, '画面を低く').tap()
  expect(Math.min(...(await tops()))).toBeLessThan(half)
})
