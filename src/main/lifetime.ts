import type { App } from 'electron'
import { EXIT } from '../core/kiosk/exitCodes'

/** Holds the program's end back once, until `close` has put away what is only in memory. */
export function closeBeforeQuit(app: App, close: () => Promise<void>): void {
  let closed = false
  app.on('before-quit', (event) => {
    if (closed) return
    event.preventDefault()
    void close().finally(() => {
      closed = true
      app.quit()
    })
  })
}

/**
 * Ends the program so that it starts anew: by `npm start` where that started it, and otherwise by itself.
 * (A program that starts itself anew is lost where a service manager ends all that belonged to the first.)
 */
export function startAgain(app: App, isSupervised = process.env.MADOGUCHI_SUPERVISED === '1'): void {
  if (!isSupervised) app.relaunch()
  app.exit(isSupervised ? EXIT.startAgain : EXIT.onPurpose)
}
