import type { App } from 'electron'
import { EXIT } from '../core/kiosk/exitCodes'
import type { Log } from '../core/log'

/** How long the end waits for what is only in memory to reach the disk. */
export const CLOSE_MS = 5000

/** The one way in which the Electron host ends. */
export interface ProgramEnd {
  /** True from when the end has been decided: nothing is refused, mended or opened any more. */
  hasBegun(): boolean
  /** Adds something to put away before the program is gone. */
  atEnd(close: () => Promise<void>): void
  /** Puts everything away and ends with `code`. Asked again, it does nothing more. */
  end(code: number): void
  /** Ends like `end`, so that the program starts again. */
  startAgain(why: string): void
}

/**
 * Begins the life of the program. Only staff (`end`) and the system (a signal, the end of the session) end it on
 * purpose; a program whose windows are all gone starts again. `app.exit` skips Electron's own events, so that whatever
 * must be on disk is put there first, however the program ends.
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
    // By itself only if nothing else starts it: both at once would find each other in the way.
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
