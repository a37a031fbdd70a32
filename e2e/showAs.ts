import type { Page } from '@playwright/test'
import { devtoolsOf } from './devtoolsOf'

/** The screen that a page is shown on. */
export interface Look {
  readonly width: number
  readonly height: number
  /** Device pixels for one CSS pixel. */
  readonly scale: number
  readonly reducedMotion: boolean
}

/**
 * Gives the counter's screen (size, scale, touch and motion) to a page that was opened without Playwright's context
 * options. It lasts through reloads.
 */
export async function showAs(page: Page, { width, height, scale, reducedMotion }: Look): Promise<void> {
  await page.setViewportSize({ width, height })
  await page.emulateMedia({ reducedMotion: reducedMotion ? 'reduce' : 'no-preference' })
  const devtools = await devtoolsOf(page)
  const metrics = { width, height, deviceScaleFactor: scale, mobile: false }
  await devtools.send('Emulation.setDeviceMetricsOverride', metrics)
  await devtools.send('Emulation.setTouchEmulationEnabled', { enabled: true, maxTouchPoints: 5 })
}
