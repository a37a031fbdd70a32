import type { Page } from '@playwright/test'
import { devtoolsOf } from './devtoolsOf'

/** What a page believes of the screen it is on. */
export interface Look {
  readonly width: number
  readonly height: number
  /** Device pixels for one of CSS. */
  readonly scale: number
  readonly reducedMotion: boolean
}

/**
 * Gives a page that was opened without Playwright's context options the counter's screen: size, scale, fingers and
 * motion. It holds through reloads.
 */
export async function showAs(page: Page, { width, height, scale, reducedMotion }: Look): Promise<void> {
  await page.setViewportSize({ width, height })
  await page.emulateMedia({ reducedMotion: reducedMotion ? 'reduce' : 'no-preference' })
  const devtools = await devtoolsOf(page)
  const metrics = { width, height, deviceScaleFactor: scale, mobile: false }
  await devtools.send('Emulation.setDeviceMetricsOverride', metrics)
  await devtools.send('Emulation.setTouchEmulationEnabled', { enabled: true, maxTouchPoints: 5 })
}
