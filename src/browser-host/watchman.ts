import type { HostPage, PageWatch } from '../core/kiosk/pageWatch'
import type { Log } from '../core/log'
import { createBrowserKeeper, type BrowserKeeper, type KeeperParts } from './browserKeeper'
import type { PageNews } from './pageNews'

/** A page beats every second. If it has always been on time and misses two beats, something is wrong. */
const SILENCE_MS = 2000
/** How much longer a page may be silent if a busy machine keeps it from running. */
const BUSY_MS = 8000

/** Watches the kiosk's browser. It is made before the kiosk is open. */
export interface Watchman {
  /** The host's page, as `openKiosk` needs it. */
  readonly page: HostPage
  /** Opens the browser and keeps one open. Rejects if it cannot start. */
  watch(parts: { pageWatch: PageWatch | undefined; news: PageNews; open: KeeperParts['open'] }): Promise<BrowserKeeper>
}

/**
 * Decides what to do about a silent page. If it has never made a request for a minute, or if its browser had to be
 * replaced again and again, the program ends so that it is started again. If it computes without a pause, it is stuck and
 * its browser is replaced at once. Otherwise it gets more time, a minute if it is printing, and is replaced after that.
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
      const lookInto = async () => {
        const isStuck = await kept.isComputing()
        if (!news.isSilent()) pageWatch?.expectPage()
        else if (isStuck) kept.replace('silent')
        else pageWatch?.expectPage(BUSY_MS)
      }
      lost = (why) => {
        if (why === 'silent' && !news.hasSpoken()) {
          log.error('the page has never said a word')
          giveUp()
        } else if (why !== 'silent' || !news.takeSilence()) kept.replace(why)
        else if (news.isPrinting()) pageWatch?.expectPage()
        else void lookInto()
      }
      keeper = kept
      await kept.open()
      return kept
    }
  }
}
