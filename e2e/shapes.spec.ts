import type { Page } from '@playwright/test'
import { expect, test } from './fixtures'
import { LONG } from './organisations'
import { leave, openScreen, SCREENS, SHAPES } from './screens'

/** The lists of screens, and how many of their rows must be visible without scrolling on every screen size. */
const IN_SIGHT: Readonly<Record<string, { readonly name: string; readonly rows: number }>> = {
  はじめ: { name: 'こんなときは', rows: 12 },
  検索結果: { name: '検索結果', rows: 3 }
}

for (const { width, height, scale } of SHAPES)
  test.describe(`${width}×${height} at ${scale * 100} %`, () => {
    test.use({ viewport: { width, height }, deviceScaleFactor: scale, settings: LONG })

    for (const touches of [0, 2])
      test(`nothing is cut off at text size ${touches + 1} of 3`, async ({ kiosk }) => {
        // What fits in the largest type also fits in the normal one, where only the rows are counted again.
        const names = touches === 0 && scale > 1 ? Object.keys(IN_SIGHT) : Object.keys(SCREENS)
        for (const name of names) {
          await openScreen(kiosk, name, touches, 0)
          expect.soft(await kiosk.evaluate(cutOff), name).toEqual([])
          expect.soft(await kiosk.evaluate(sliced), name).toEqual([])
          const list = IN_SIGHT[name]
          if (list && touches === 0 && width > height)
            expect.soft(await rowsInSight(kiosk, list.name), name).toBeGreaterThanOrEqual(list.rows)
          await leave(kiosk)
        }
      })
  })

test('nothing is cut off with more space between letters, words, lines and paragraphs', async ({ kiosk }) => {
  await kiosk.evaluate(() => {
    const spaced = new CSSStyleSheet()
    spaced.replaceSync(
      '* { letter-spacing: 0.12em !important; word-spacing: 0.16em !important; line-height: 1.5 !important } p { margin-bottom: 2em !important }'
    )
    document.adoptedStyleSheets = [spaced]
  })
  for (const name of Object.keys(SCREENS)) {
    await openScreen(kiosk, name, 0, 0)
    expect.soft(await kiosk.evaluate(cutOff), name).toEqual([])
    await leave(kiosk)
  }
})

/** How many rows of a list are completely visible. */
function rowsInSight(kiosk: Page, list: string): Promise<number> {
  return kiosk.getByRole('list', { name: list, exact: true }).evaluate((element) => {
    const seen = element.closest('[role="region"]')?.getBoundingClientRect() ?? new DOMRect()
    const rows = [...element.querySelectorAll('li')].map((row) => row.getBoundingClientRect())
    return rows.filter(({ top, bottom }) => top >= seen.top - 1 && bottom <= seen.bottom + 1).length
  })
}

/** Runs in the page: finds rows of lists whose beginning can be touched while their end is out of sight. */
function sliced(): string[] {
  return [...document.querySelectorAll('[role="region"]')].flatMap((region) => {
    const seen = region.getBoundingClientRect()
    const rows = [...region.querySelectorAll('li')].filter((row) => !row.closest('article, dialog'))
    return rows.flatMap((row) => {
      const { left, top, width, bottom } = row.getBoundingClientRect()
      // A row that is taller than the visible part of the list is scrolled in steps.
      if (bottom <= seen.bottom + 1 || top > seen.bottom - 8 || top < seen.top + 16) return []
      return row.contains(document.elementFromPoint(left + width / 2, top + 6)) ? [row.textContent.slice(0, 20)] : []
    })
  })
}

/** Runs in the page: finds elements that extend beyond the sides of the screen, and texts wider than their box. */
function cutOff(): string[] {
  const open = document.querySelector('dialog[open]') ?? document.body
  const faults: string[] = []
  for (const element of open.querySelectorAll<HTMLElement>('*')) {
    if (!element.checkVisibility() || element.closest('.visually-hidden, svg')) continue
    const box = element.getBoundingClientRect()
    const name = `${element.tagName}.${element.className} ${element.textContent.trim().slice(0, 20)}`
    if (box.width > 0 && (box.left < -1 || box.right > innerWidth + 1)) faults.push(`outside: ${name}`)
    const holdsText = [...element.childNodes].some(
      (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim()
    )
    const inline = getComputedStyle(element).display === 'inline'
    if (holdsText && !inline && element.scrollWidth > element.clientWidth + 2) faults.push(`too wide: ${name}`)
  }
  return faults
}
