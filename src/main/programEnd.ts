import type { App } from 'electron'
import { EXIT } from '../core/kiosk/exitCodes'
import type { Log } from '../core/log'

/** How long the end waits until what is only in memory has reached the disk. */
export const CLOSE_MS = 5000

/** The only way in which the Electron host ends. */
export interface ProgramEnd {
  /** True once the end has been decided: from then on nothing is refused, repaired or opened. */
  hasBegun(): boolean
  /** Adds something to close before the program ends. */
  atEnd(close: () => Promise<void>): void
  /** Closes everything and ends with `code`. A second call does nothing. */
  end(code: number): void
  /** Ends like `end`, but so that the program is started again. */
  startAgain(why: string): void
}

/**
 * Handles the end of the program. Only staff (`end`) and the system (a signal, the end of the session) end it on
 * purpose. If all its windows are gone, it starts again. `app.exit` skips Electron's own events, so whatever must be on
 * disk is written before it is called.
 */
export function createProgramEnd(
  app: App,
  log: Log,
  isSupervised = process.env.MADOGUCHI_SUPERVISED === '1'
): ProgramEnd {
  const closers: (() => Promise<void>)[] = []
  let begun = false

  const end = (code: number) => {
    if (begun) return
    begun = true
    void inTime(Promise.allSettled(closers.map(async (close) => close()))).then(() => {
      app.exit(code)
    })
  }
  const startAgain = (why: string) => {
    if (begun) return
    log.error(`the program starts again: ${why}`)
    // Only if nothing else starts the program: two starts at once would block each other.
    if (!isSupervised) app.relaunch()
    end(EXIT.startAgain)
  }

  app.on('before-quit', (event) => {
    event.preventDefault()
    end(EXIT.onPurpose)
  })
  app.on('window-all-closed', () => {
    startAgain('all windows are gone')
  })
  return {
    hasBegun: () => begun,
    atEnd: (close) => closers.push(close),
    end,
    startAgain
  }
}

/** Waits for `work`, but no longer than `CLOSE_MS`: a hung disk must not keep a dead kiosk on the screen. */
function inTime(work: Promise<unknown>): Promise<unknown> {
  return Promise.race([work, new Promise((resolve) => setTimeout(resolve, CLOSE_MS))])
}
