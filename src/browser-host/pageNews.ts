import type { Router } from '../core/router'

/** What the host learns of its page from what the page asks. */
export interface PageNews {
  /** The router, overheard. */
  readonly router: Router
  /** The page has asked for something since it was opened: it has been alive. */
  hasSpoken(): boolean
  /**
   * The page is printing, during which a browser lets nothing of it run. True once for each time that it falls silent:
   * whoever asks has given it its time.
   */
  takePrinting(): boolean
  /** A new page is opened. */
  startOver(): void
}

const BEGINNINGS: readonly string[] = ['print:submit', 'staff:test-print']
const ENDS: readonly string[] = ['print:finish', 'print:forget']

/** Overhears `router`. */
export function hearPage(router: Router): PageNews {
  let spoken = false
  let printing = false
  let waitedFor = false
  return {
    router: {
      channels: router.channels,
      dispatch: (channel, request) => {
        spoken = true
        waitedFor = false
        if (BEGINNINGS.includes(channel)) printing = true
        if (ENDS.includes(channel)) printing = false
        return router.dispatch(channel, request)
      }
    },
    hasSpoken: () => spoken,
    takePrinting: () => {
      if (!printing || waitedFor) return false
      waitedFor = true
      return true
    },
    startOver: () => {
      spoken = false
      printing = false
      waitedFor = false
    }
  }
}
