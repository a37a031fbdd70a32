import type { HostPage, PageWatch } from '../core/kiosk/pageWatch'
import type { Log } from '../core/log'
import { createBrowserKeeper, type BrowserKeeper, type KeeperParts } from './browserKeeper'
import type { PageNews } from './pageNews'

/** A page beats every second; one that has always been on time and misses two beats is stuck. */
const SILENCE_MS = 2000

/** What the kiosk's browser is watched with, put together before the kiosk is open. */
export interface Watchman {
  /** For `openKiosk`. */
  readonly page: HostPage
  /** Opens the browser and keeps it. Rejects where it cannot start. */
  watch(parts: { pageWatch: PageWatch | undefined; news: PageNews; open: KeeperParts['open'] }): Promise<BrowserKeeper>
}

/**
 * Decides what is done about a page that says nothing: one that has never said a word for a minute, or a browser that
 * needs replacing again and again, ends the program so that it starts again; any other is replaced.
 */
export function createWatchman(giveUp: () => void, log: Log): Watchman {
  let keeper: BrowserKeeper | undefined
  let lost: HostPage['lost'] = () => {}
  return {
    page: {
      silenceMs: SILENCE_MS,
      lost: (why) => {
        lost(why)
      },
      renew: (why) => {
        keeper?.renew(why)
      }
    },
    watch: async ({ pageWatch, news, open }) => {
      const opened = () => {
        news.startOver()
        pageWatch?.expectPage()
      }
      const kept = createBrowserKeeper({ open, opened, giveUp, log })
      lost = (why) => {
        if (why === 'silent' && !news.hasSpoken()) {
          log.error('the page has never said a word')
          giveUp()
        } else if (why === 'silent' && news.takePrinting()) pageWatch?.expectPage()
        else kept.replace(why)
      }
      keeper = kept
      await kept.open()
      return kept
    }
  }
}
