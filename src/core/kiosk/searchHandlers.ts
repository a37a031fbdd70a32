import { succeed } from '../../domain/value/result'
import type { Log } from '../log'
import type { Handlers } from '../router'
import type { PackStore } from '../store/packStore'
import { searchEdition } from '../views/searchEdition'
import type { ShownPack } from '../library/shownPack'

export interface SearchParts {
  readonly shown: ShownPack
  readonly store: Pick<PackStore, 'distrust'>
  readonly log: Log
}

/**
 * The handlers of the search, which runs in the page. If the search in a pack throws there, that pack is taken out of
 * use, and the pack before it is shown from then on.
 */
export function createSearchHandlers({ shown, store, log }: SearchParts) {
  return {
    'search:edition': (known) => succeed(searchEdition(shown.pack(), known)),
    'search:failed': async ({ pack, error, at }) => {
      log.error(`the search of pack ${pack} failed: ${[error, ...at].join('\n')}`)
      const before = await store.distrust(pack)
      if (before) {
        shown.show(before)
        log.warn(`pack ${before.manifest.id} shows again`)
      }
      return succeed(null)
    }
  } satisfies Partial<Handlers>
}
