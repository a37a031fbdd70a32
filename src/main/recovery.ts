import type { BrowserWindow } from 'electron'
import type { Log } from '../core/log'
import { APP_ORIGIN } from './security/appScheme'

const DEATHS_ALLOWED = 3
const WITHIN_MS = 60_000
/** How long visitors are told to call staff before the program starts anew. */
const NOTICE_MS = 10_000

/**
 * Brings a dead page back at the start screen. Three deaths within a minute show a page without any script,
 * 「職員にお知らせください」, and then start the whole program anew.
 */
export function recoverPages(
  window: BrowserWindow,
  log: Log,
  startAgain: () => void,
  now: () => number = Date.now
): void {
  let deaths: number[] = []
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason === 'clean-exit') return
    log.warn(`the page died: ${reason}`)
    deaths = [...deaths.filter((time) => now() - time < WITHIN_MS), now()]
    const tooOften = deaths.length >= DEATHS_ALLOWED
    window.loadURL(`${APP_ORIGIN}/${tooOften ? 'call-staff.html' : 'index.html'}`).catch((error: unknown) => {
      log.error('the page could not be loaded again', error)
    })
    if (tooOften) setTimeout(startAgain, NOTICE_MS)
  })
  // A stuck page cannot be reloaded, only ended; its end brings it back above.
  window.on('unresponsive', () => {
    log.warn('the page is stuck')
    window.webContents.forcefullyCrashRenderer()
  })
}
