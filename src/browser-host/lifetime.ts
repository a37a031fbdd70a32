import { EXIT } from '../core/kiosk/exitCodes'
import type { Log } from '../core/log'

/** What has to be put away before the program ends, in order. */
export interface Lifetime {
  /** Adds something to put away. */
  atEnd(close: () => unknown): void
  /** Ends the program once everything is put away. Asked again, it does nothing more. */
  end(code: number): void
}

/** How long putting away may take: a disk that no longer answers must not keep a dead kiosk on the screen. */
export const CLOSING_MS = 5_000

/**
 * Begins the life of the host's process: signals end it on purpose; an error that nobody has caught ends it so that it
 * is started again, since nobody knows any more what holds.
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

/** One that fails must not keep the others open, nor the program. */
async function closeAll(closers: readonly (() => unknown)[]): Promise<void> {
  await Promise.allSettled(closers.map(async (close) => close()))
}
