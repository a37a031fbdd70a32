import type { Router } from '../core/router'

/** What the host learns about its page from the page's requests. */
export interface PageNews {
  /** The given router, with every request noted. */
  readonly router: Router
  /** True if the page has made a request since it was opened, so it has been alive. */
  hasSpoken(): boolean
  /** True while the page is printing, during which a browser runs none of its scripts. */
  isPrinting(): boolean
  /** Notes that the page has fallen silent. True if the page has made a request since this was last noted. */
  takeSilence(): boolean
  /** True if the page has made no request since then. */
  isSilent(): boolean
  /** To be called when a new page is opened. */
  startOver(): void
}

const BEGINNINGS: readonly string[] = ['print:submit', 'staff:test-print']
const END = 'print:finish'

/** Wraps `router` so that the page's requests are noted. */
export function hearPage(router: Router): PageNews {
  let spoken = false
  let printing = false
  let silent = false
  return {
    router: {
      channels: router.channels,
      dispatch: async (channel, request) => {
        spoken = true
        silent = false
        if (channel === END) printing = false
        const reply = await router.dispatch(channel, request)
        // A refused job is never printed, so its end would never come.
        if (BEGINNINGS.includes(channel) && reply.ok) printing = true
        return reply
      }
    },
    hasSpoken: () => spoken,
    isPrinting: () => printing,
    takeSilence: () => {
      const had = !silent
      silent = true
      return had
    },
    isSilent: () => silent,
    startOver: () => {
      spoken = false
      printing = false
      silent = false
    }
  }
}
