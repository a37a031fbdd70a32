import { expect, test } from './fixtures'
import { tap } from './tap'
import { begin, button, openSearch } from './visitor'

const OPENED = new Date('2026-11-20T09:00:00+09:00')
const BEGUN = new Date('2026-11-20T10:00:00+09:00')

test.describe('a counter whose visitors type in romaji and like large type', () => {
  test.use({ settings: { board: 'romaji', textSize: 'large' } })

  test('each visit begins with these settings, whatever the visitor before has changed', async ({ kiosk }) => {
    const root = kiosk.locator('html')
    const firstKey = kiosk.getByRole('group', { name: '文字盤' }).getByRole('button').first()
    await begin(kiosk)
    await expect(root).toHaveAttribute('data-text-size', 'large')
    await openSearch(kiosk)
    await expect(firstKey).toHaveAccessibleName('1')
    await tap(button(kiosk, '文字のならび'))
    await expect(firstKey).toHaveAccessibleName('わ')
    await tap(button(kiosk, '文字の大きさ'))
    await expect(root).toHaveAttribute('data-text-size', 'largest')
    await tap(button(kiosk, '最初にもどる'))
    await begin(kiosk)
    await expect(root).toHaveAttribute('data-text-size', 'large')
    await openSearch(kiosk)
    await expect(firstKey).toHaveAccessibleName('1')
  })
})

test.describe('a counter that waits no longer than half a minute', () => {
  test.use({ settings: { idleSeconds: 30 } })

  test('a visitor is asked after 30 seconds, and not before', async ({ kiosk }) => {
    await kiosk.clock.install({ time: OPENED })
    await kiosk.reload()
    await kiosk.clock.pauseAt(BEGUN)
    await begin(kiosk)
    await kiosk.clock.runFor(29_000)
    await expect(kiosk.getByRole('dialog')).toHaveCount(0)
    await kiosk.clock.runFor(1000)
    await expect(kiosk.getByRole('dialog', { name: 'まだお使いですか' })).toBeVisible()
  })
})
