import type { PageLoss, RenewalReason } from '../core/kiosk/pageWatch'
import type { Log } from '../core/log'
import type { BrowserFault, KioskBrowser } from './openBrowser'

/** Keeps one browser open for as long as the host lives. */
export interface BrowserKeeper {
  /** Opens the first browser. Rejects if it cannot start. */
  open(): Promise<void>
  /** Replaces a browser that no longer works; gives up if replacing it did not help before. */
  replace(why: BrowserFault | PageLoss): void
  /** True if the page of the current browser computes without a pause. */
  isComputing(): Promise<boolean>
  /** Replaces a browser that still works. */
  renew(why: RenewalReason): void
  close(): Promise<void>
}

export interface KeeperParts {
  readonly open: (fail: (fault: BrowserFault) => void) => Promise<KioskBrowser>
  /** Called after a browser was opened: its page should appear now. */
  readonly opened: () => void
  /** Called if new browsers do not help: the program should be started again. */
  readonly giveUp: () => void
  readonly log: Log
}

const FAULTS_ALLOWED = 3
const WITHIN_MS = 60_000

/** Makes a browser keeper. It gives up after three faults within a minute. */
export function createBrowserKeeper({ open, opened, giveUp, log }: KeeperParts): BrowserKeeper {
  let faults: number[] = []
  let current: KioskBrowser | undefined
  /** The number of the current browser: what earlier ones still report is ignored. */
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
    isComputing: async () => (await current?.isComputing()) ?? false,
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
