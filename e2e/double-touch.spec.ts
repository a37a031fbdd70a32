import type { Page } from '@playwright/test'
import { expect, test } from './fixtures'
import { tap, touch, touchTwice } from './tap'
import { begin, button, itemsOf, openSearch } from './visitor'

test('a double touch of the waiting screen opens はじめ, and nothing in it', async ({ kiosk }) => {
  const home = kiosk.getByRole('heading', { name: 'どのようなご用ですか' })
  for (const { x, y } of [
    { x: 300, y: 300 },
    { x: 540, y: 700 },
    { x: 540, y: 1100 },
    { x: 300, y: 1700 }
  ]) {
    await restFor(kiosk, '3600s')
    await touch(kiosk, [{ x, y }])
    await itemsOf(kiosk, '用件からえらぶ').first().waitFor()
    await touch(kiosk, [{ x, y }])
    await restFor(kiosk, '0s')
    // Waits until touches count again. If the second touch had opened a screen, it would show by then.
    await button(kiosk, '最初にもどる').click({ trial: true })
    await expect(home, `touched at ${x}, ${y}`).toBeVisible()
    await tap(button(kiosk, '最初にもどる'))
    await button(kiosk, '画面にふれてはじめる').click({ trial: true })
  }
})

test('a double touch of いいえ answers one question', async ({ kiosk }) => {
  await begin(kiosk)
  await tap(button(kiosk, '質問に答えてさがす'))
  await tap(itemsOf(kiosk, '質問に答えてさがせること').first())
  const answers = kiosk.getByRole('list', { name: 'これまでの答え' }).getByRole('listitem')
  await button(kiosk, 'いいえ').click({ trial: true })
  await restFor(kiosk, '3600s')
  await touchTwice(button(kiosk, 'いいえ'), answers.first())
  await restFor(kiosk, '0s')
  await button(kiosk, 'もどる').click({ trial: true })
  await expect(answers).toHaveCount(1)
})

for (const viewport of [
  { width: 1080, height: 1920 },
  { width: 1920, height: 1080 },
  { width: 1280, height: 800 }
])
  test.describe(`on a screen of ${viewport.width}×${viewport.height}`, () => {
    test.use({ viewport })

    test('no row of a list is where the start button was', async ({ kiosk }) => {
      const start = await button(kiosk, '画面にふれてはじめる').boundingBox()
      await begin(kiosk)
      await itemsOf(kiosk, 'よく見られている質問').first().waitFor()
      const under = await itemsOf(kiosk, 'よく見られている質問').evaluateAll(
        (rows, { x, y, width, height }) =>
          rows
            .filter((row) => {
              const box = row.getBoundingClientRect()
              // What is scrolled out of its region cannot be touched.
              const seen = row.closest('[role="region"]')?.getBoundingClientRect() ?? box
              const [top, bottom] = [Math.max(box.top, seen.top), Math.min(box.bottom, seen.bottom)]
              return top < bottom && box.left < x + width && box.right > x && bottom > y && top < y + height
            })
            .map((row) => row.getAttribute('aria-label')),
        start ?? { x: 0, y: 0, width: 0, height: 0 }
      )
      expect(under).toEqual([])
    })
  })

test('quick typing on the board loses no letter', async ({ kiosk }) => {
  await begin(kiosk)
  await openSearch(kiosk)
  await tap(button(kiosk, 'か'))
  const box = await button(kiosk, 'か').boundingBox()
  for (let times = 0; times < 5; times++) await touch(kiosk, [{ x: (box?.x ?? 0) + 20, y: (box?.y ?? 0) + 20 }])
  await expect(kiosk.getByRole('searchbox')).toHaveValue('かかかかかか')
})

test('a touch elsewhere counts while the place of the last finger still rests', async ({ kiosk }) => {
  await restFor(kiosk, '0s', '3600s')
  await begin(kiosk)
  const back = button(kiosk, 'もどる')
  await back.click({ trial: true })
  const box = await back.boundingBox()
  await touch(kiosk, [{ x: (box?.x ?? 0) + 40, y: (box?.y ?? 0) + 40 }])
  await expect(button(kiosk, '画面にふれてはじめる')).toBeVisible()
})

test('a new screen rests for 450 ms, and for 800 ms where the last finger was', async ({ kiosk }) => {
  const times = await kiosk.evaluate(() => {
    const root = getComputedStyle(document.documentElement)
    return ['--rest', '--rest-of-place'].map((name) => {
      const time = root.getPropertyValue(name)
      return parseFloat(time) * (time.endsWith('ms') ? 1 : 1000)
    })
  })
  expect(times).toEqual([450, 800])
})

/** Makes every screen rest long enough for a slow machine to notice it. The last call counts. */
async function restFor(kiosk: Page, time: string, timeOfPlace = time): Promise<void> {
  await kiosk.evaluate(
    ([rest, restOfPlace]) => {
      // Ends the current rest for good: a longer time would start it again.
      delete document.documentElement.dataset['rest']
      document.documentElement.style.setProperty('--rest', rest)
      document.documentElement.style.setProperty('--rest-of-place', restOfPlace)
    },
    [time, timeOfPlace] as const
  )
}
