import type { Locator, Page } from '@playwright/test'
import { devtoolsOf } from './devtoolsOf'

/** How often a touch is tried again if the screen was just changing. */
const TRIES = 10

/**
 * Touches a thing with a finger, once it is visible, enabled, at rest and not covered, and the screen takes touches.
 * Over Chromium's own protocol, since Playwright's `tap` needs an option of a browser context that Electron's pages do
 * not have.
 */
export async function tap(target: Locator): Promise<void> {
  for (let tries = 0; tries < TRIES; tries++) {
    const point = await placeOf(target)
    const met = await watchFor(target)
    await touch(target.page(), [point])
    // Between the check and the touch a new screen may have come, which takes no touch at first; or a row may have been
    // hidden, since rows are shown whole or not at all, and what is shown changes a moment after the size of type.
    if ((await lastTouch(target.page())) !== 'too-early' && (await met())) return
  }
  throw new Error(`the screen took no touch in ${TRIES} tries`)
}

/** Touches a thing, and the same place again as soon as `next` is visible, like a finger that means to double-click. */
export async function touchTwice(target: Locator, next: Locator): Promise<void> {
  const point = await placeOf(target)
  await touch(target.page(), [point])
  await next.waitFor()
  await touch(target.page(), [point])
}

/**
 * Returns a function to call after a touch: true if the finger landed on the thing, or if the page has gone.
 */
async function watchFor(target: Locator): Promise<() => Promise<boolean>> {
  const landed = await target.evaluateHandle((element) => {
    const seen = { finger: false }
    element.addEventListener('pointerdown', () => (seen.finger = true), { once: true, capture: true })
    return seen
  })
  return () => landed.evaluate(({ finger }) => finger).catch(() => true)
}

/** How the page handled the last touch, or undefined if that touch closed the page. */
async function lastTouch(page: Page): Promise<string | undefined> {
  return page.evaluate(() => document.documentElement.dataset['touched']).catch(() => undefined)
}

/** The middle of a thing in the viewport, once a touch would reach it. */
async function placeOf(target: Locator): Promise<{ x: number; y: number }> {
  // A trial click waits and scrolls as a touch would have to, but does not click.
  await target.click({ trial: true })
  return target.evaluate((element) => {
    // If a term breaks over two lines, the first line, since the middle of both may be outside the term.
    const { left, top, width, height } = element.getClientRects()[0] ?? element.getBoundingClientRect()
    return { x: left + width / 2, y: top + height / 2 }
  })
}

/** Touches a page at several points of its viewport at once, and lifts the fingers again. */
export async function touch(page: Page, points: readonly { x: number; y: number }[]): Promise<void> {
  const devtools = await devtoolsOf(page)
  const touchPoints = points.map((point, id) => ({ ...point, id }))
  await devtools.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints })
  await devtools.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
}
