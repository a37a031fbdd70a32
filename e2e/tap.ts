import type { Locator, Page } from '@playwright/test'
import { devtoolsOf } from './devtoolsOf'

/**
 * Touches a thing with a finger, once it is visible, enabled, at rest and not covered. Over Chromium's own protocol,
 * since Playwright's `tap` needs an option of a browser context that Electron's pages do not have.
 */
export async function tap(target: Locator): Promise<void> {
  // A click that is tried only: it waits and scrolls as a touch would have to, and touches nothing.
  await target.click({ trial: true })
  const point = await target.evaluate((element) => {
    // Of a term that breaks over two lines, the first: the middle of both may be nobody's.
    const { left, top, width, height } = element.getClientRects()[0] ?? element.getBoundingClientRect()
    return { x: left + width / 2, y: top + height / 2 }
  })
  await touch(target.page(), [point])
}

/** Lays fingers on a page at points of its viewport, all at once, and lifts them. */
export async function touch(page: Page, points: readonly { x: number; y: number }[]): Promise<void> {
  const devtools = await devtoolsOf(page)
  const touchPoints = points.map((point, id) => ({ ...point, id }))
  await devtools.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints })
  await devtools.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
}
