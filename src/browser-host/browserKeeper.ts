import type { PageLoss, RenewalReason } from '../core/kiosk/pageWatch'
import type { Log } from '../core/log'
import type { BrowserFault, KioskBrowser } from './openBrowser'

/** Keeps one browser open for as long as the host lives. */
export interface BrowserKeeper {
  /** Opens the first browser. Rejects where it cannot start. */
  open(): Promise<void>
  /** Opens another in its place, since this one is no longer of use; or gives up where that was of no use either. */
  replace(why: BrowserFault | PageLoss): void
  /** Opens another in its place, though nothing is wrong. */
  renew(why: RenewalReason): void
  close(): Promise<void>
}

export interface KeeperParts {
  readonly open: (fail: (fault: BrowserFault) => void) => Promise<KioskBrowser>
  /** A browser has been opened: its page is to be expected. */
  readonly opened: () => void
  /** New browsers do not help: the program is to be started again. */
  readonly giveUp: () => void
  readonly log: Log
}

const FAULTS_ALLOWED = 3
const WITHIN_MS = 60_000

/** Makes the keeper. Three faults within a minute make it give up. */
export function createBrowserKeeper({ open, opened, giveUp, log }: KeeperParts): BrowserKeeper {
  let faults: number[] = []
  let current: KioskBrowser | undefined
  /** Counts the browsers: what an earlier one still tells is about nothing any more. */
  let turn = 0
  let closed = false

  const openNext = async () => {
    const own = ++turn
    await current?.close()
    current = undefined
    if (closed || own !== turn) return
    current = await open((fault) => {
      if (own === turn) replace(fault)
    })
    if (own === turn) opened()
  }
  const openOrGiveUp = () => {
    openNext().catch((error: unknown) => {
      log.error('the browser could not be opened', error)
      giveUp()
    })
  }
  const replace = (why: BrowserFault | PageLoss) => {
    if (closed) return
    log.warn(`the browser is opened anew: ${why}`)
    const now = performance.now()
    faults = [...faults.filter((time) => now - time < WITHIN_MS), now]
    if (faults.length < FAULTS_ALLOWED) return openOrGiveUp()
    turn++
    giveUp()
  }
  return {
    open: openNext,
    replace,
    renew: (why) => {
      if (closed) return
      log.info(`the browser is renewed: ${why}`)
      openOrGiveUp()
    },
    close: async () => {
      closed = true
      turn++
      await current?.close()
    }
  }
}
