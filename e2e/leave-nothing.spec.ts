import type { Page } from '@playwright/test'
import { expect, test } from './fixtures'
import { tap } from './tap'
import { begin, button, openFirstAnswer, openSearch, resultsOf } from './visitor'

const IDLE_MS = 90_000
const COUNTDOWN_MS = 20_000
const OPENED = new Date('2026-11-20T09:00:00+09:00')
const BEGUN = new Date('2026-11-20T10:00:00+09:00')

/** Everything that the page stores anywhere, as text. */
async function kept(kiosk: Page): Promise<string> {
  return kiosk.evaluate(async () => {
    const databases = await indexedDB.databases()
    return JSON.stringify([
      document.documentElement.outerHTML,
      { ...localStorage },
      { ...sessionStorage },
      document.cookie,
      databases
    ])
  })
}

test.beforeEach(async ({ kiosk }) => {
  // From here on, time passes only if the test moves the clock.
  await kiosk.clock.install({ time: OPENED })
  await kiosk.reload()
  await kiosk.clock.pauseAt(BEGUN)
  await begin(kiosk)
  await openSearch(kiosk)
  await kiosk.getByRole('searchbox').fill('ぴぴぴ')
  await resultsOf(kiosk, 'ぴぴぴ')
})

test('a visitor who walks away is asked, and then leaves nothing behind', async ({ kiosk }) => {
  await kiosk.clock.runFor(IDLE_MS)
  const dialog = kiosk.getByRole('dialog', { name: 'まだお使いですか' })
  await expect(dialog).toContainText('20')
  await kiosk.clock.runFor(COUNTDOWN_MS)
  await expect(button(kiosk, '画面にふれてはじめる')).toBeVisible()
  expect(await kept(kiosk)).not.toContain('ぴぴぴ')
  await begin(kiosk)
  await openSearch(kiosk)
  await expect(kiosk.getByRole('searchbox')).toHaveValue('')
})

test('a slow reader can go on as often as they like', async ({ kiosk }) => {
  for (let time = 0; time < 3; time++) {
    await kiosk.clock.runFor(IDLE_MS + COUNTDOWN_MS / 2)
    await tap(button(kiosk, 'つづける'))
    await expect(kiosk.getByRole('dialog')).toHaveCount(0)
  }
  await expect(kiosk.getByRole('searchbox')).toHaveValue('ぴぴぴ')
})

test('a visitor who is done can say so', async ({ kiosk }) => {
  await kiosk.clock.runFor(IDLE_MS)
  await tap(button(kiosk, 'おわる'))
  await expect(button(kiosk, '画面にふれてはじめる')).toBeVisible()
})

test('最初にもどる clears everything at once: word, size, colours, furigana, print list', async ({ kiosk }) => {
  await tap(button(kiosk, 'もどる'))
  await openFirstAnswer(kiosk)
  await tap(button(kiosk, '印刷リストに入れる'))
  await expect(kiosk.getByRole('button', { name: /印刷リストを見る/ })).toBeVisible()
  await tap(button(kiosk, '文字の大きさ'))
  await tap(button(kiosk, '色を変える'))
  await tap(button(kiosk, 'ふりがな'))
  const root = kiosk.locator('html')
  await expect(root).toHaveAttribute('data-text-size', 'large')
  await expect(root).toHaveAttribute('data-scheme', 'dark')
  await expect(root).toHaveAttribute('data-furigana', 'true')
  await tap(button(kiosk, '最初にもどる'))
  await tap(button(kiosk, '消してもどる'))
  await expect(button(kiosk, '画面にふれてはじめる')).toBeVisible()
  expect(await kept(kiosk)).not.toContain('ぴぴぴ')
  await expect(kiosk).toHaveTitle('ご案内窓口')
  await expect(root).toHaveAttribute('data-text-size', 'normal')
  await expect(root).toHaveAttribute('data-scheme', 'normal')
  await expect(root).toHaveAttribute('data-furigana', 'false')
  await begin(kiosk)
  await openFirstAnswer(kiosk)
  await expect(button(kiosk, '印刷リストに入れる')).toBeVisible()
  await expect(kiosk.getByRole('button', { name: /印刷リストを見る/ })).toHaveCount(0)
})
