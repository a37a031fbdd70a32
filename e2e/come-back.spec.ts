import { expect, test } from './fixtures'
import { tap } from './tap'
import { begin, button, itemsOf } from './visitor'

// So low that every list is longer than the screen.
test.use({ viewport: { width: 1280, height: 800 } })

test('もどる brings back the place: how far the list was scrolled, and which row was opened', async ({ kiosk }) => {
  await begin(kiosk)
  await tap(itemsOf(kiosk, '用件からえらぶ').first())
  const last = itemsOf(kiosk, '質問の一覧').last()
  const top = () => kiosk.getByRole('region').evaluate((region) => Math.round(region.scrollTop))
  await tap(last)
  // An answer, or the first question of a guide.
  await expect(kiosk.getByRole('list', { name: '質問の一覧' })).toHaveCount(0)
  await tap(button(kiosk, 'もどる'))
  await expect(last).toHaveAttribute('aria-current', 'true')
  await expect(last).toBeInViewport({ ratio: 0.99 })
  expect(await top()).toBeGreaterThan(0)

  // Opened again from elsewhere, it begins at its top with nothing marked.
  await tap(button(kiosk, 'もどる'))
  await tap(itemsOf(kiosk, '用件からえらぶ').first())
  await expect(itemsOf(kiosk, '質問の一覧').first()).toBeInViewport({ ratio: 0.99 })
  await expect(kiosk.locator('[aria-current]')).toHaveCount(0)
})

test('はじめ comes back at the row that was opened last, and a new visitor finds it at its top', async ({ kiosk }) => {
  await begin(kiosk)
  const last = itemsOf(kiosk, 'よく見られている質問').last()
  await tap(last)
  await kiosk.getByRole('article').waitFor()
  await tap(button(kiosk, 'もどる'))
  await expect(last).toHaveAttribute('aria-current', 'true')
  await expect(last).toBeInViewport({ ratio: 0.99 })
  await tap(button(kiosk, '最初にもどる'))
  await begin(kiosk)
  await expect(itemsOf(kiosk, 'こんなときは').first()).toBeInViewport({ ratio: 0.99 })
  await expect(kiosk.locator('[aria-current]')).toHaveCount(0)
})
