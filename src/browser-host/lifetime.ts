import { EXIT } from '../core/kiosk/exitCodes'
import type { Log } from '../core/log'

/** The life of the host's process, and what must be closed, in order, before it ends. */
export interface Lifetime {
  /** Adds something to close at the end. */
  atEnd(close: () => unknown): void
  /** Closes everything and then ends the program. A second call does nothing. */
  end(code: number): void
}

/** How long closing may take: a disk that no longer answers must not keep a dead kiosk on the screen. */
export const CLOSING_MS = 5_000

/**
 * Handles the signals and errors of the host's process. A signal ends it on purpose. An uncaught error ends it with the
 * code for a restart, since the state of the program is unknown after it.
 */
export function createLifetime(exit: (code: number) => void, events: NodeJS.EventEmitter, log: Log): Lifetime {
  const closers: (() => unknown)[] = []
  let ending = false
  const end = (code: number): void => {
    if (ending) return
    ending = true
    const timer = setTimeout(exit, CLOSING_MS, code)
    void closeAll(closers).then(() => {
      clearTimeout(timer)
      exit(code)
    })
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) events.once(signal, () => end(EXIT.onPurpose))
  for (const kind of ['uncaughtException', 'unhandledRejection'])
    events.on(kind, (error: unknown) => {
      log.error('the host has failed', error)
      end(EXIT.startAgain)
    })
  return { atEnd: (close) => closers.push(close), end }
}

/** Closes everything. One failure must not leave the rest open or keep the program running. */
async function closeAll(closers: readonly (() => unknown)[]): Promise<void> {
  await Promise.allSettled(closers.map(async (close) => close()))
}
