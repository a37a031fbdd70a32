import type { Router } from '../core/router'

/** What the host learns about its page from the page's requests. */
export interface PageNews {
  /** The given router, with every request noted. */
  readonly router: Router
  /** True if the page has made a request since it was opened, so it has been alive. */
  hasSpoken(): boolean
  /**
   * True if the page is printing, during which a browser runs none of its scripts. True only once for each print: the
   * caller then grants the page more time.
   */
  takePrinting(): boolean
  /** To be called when a new page is opened. */
  startOver(): void
}

const BEGINNINGS: readonly string[] = ['print:submit', 'staff:test-print']
const ENDS: readonly string[] = ['print:finish', 'print:forget']

/** Wraps `router` so that the page's requests are noted. */
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
