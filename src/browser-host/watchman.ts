import type { HostPage, PageWatch } from '../core/kiosk/pageWatch'
import type { Log } from '../core/log'
import { createBrowserKeeper, type BrowserKeeper, type KeeperParts } from './browserKeeper'
import type { PageNews } from './pageNews'

/** A page beats every second. If it misses two beats, it is stuck. */
const SILENCE_MS = 2000

/** Watches the kiosk's browser. It is made before the kiosk is open. */
export interface Watchman {
  /** The host's page, as `openKiosk` needs it. */
  readonly page: HostPage
  /** Opens the browser and keeps one open. Rejects if it cannot start. */
  watch(parts: { pageWatch: PageWatch | undefined; news: PageNews; open: KeeperParts['open'] }): Promise<BrowserKeeper>
}

/**
 * Decides what to do about a silent page. If it has never made a request for a minute, or if its browser had to be
 * replaced again and again, the program ends so that it is started again. Otherwise the browser is replaced.
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
