import type { ChildProcess } from 'node:child_process'
import { EXIT } from '../core/kiosk/exitCodes'

/** What has to be put away before the program ends, in order. */
export interface Lifetime {
  /** Adds something to put away. */
  atEnd(close: () => unknown): void
  /** The browser that was opened from here: its end is the end of the program, and the other way round. */
  shareWith(browser: ChildProcess): void
  /** Ends the program once everything is put away. Asked again, it does nothing more. */
  end(code: number): void
}

/** Begins the life of the host's process: signals end it on purpose. */
export function createLifetime(exit: (code: number) => void, signals: NodeJS.EventEmitter): Lifetime {
  const closers: (() => unknown)[] = []
  let ending = false
  const end = (code: number): void => {
    if (ending) return
    ending = true
    void closeAll(closers).then(() => {
      exit(code)
    })
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) signals.once(signal, () => end(EXIT.onPurpose))
  return {
    atEnd: (close) => closers.push(close),
    shareWith: (browser) => {
      closers.push(() => browser.kill())
      // Nobody can close a kiosk's browser by hand: one that is gone has died.
      browser.once('exit', () => end(EXIT.startAgain))
    },
    end
  }
}

/** One that fails must not keep the others open, nor the program. */
async function closeAll(closers: readonly (() => unknown)[]): Promise<void> {
  await Promise.allSettled(closers.map(async (close) => close()))
}
