import type { Handlers } from '../router'
import { fail, succeed } from '../../domain/content/result'
import type { Log } from '../log'
import type { PackStore } from '../store/packStore'
import { searchView } from '../views/searchView'
import type { Showing } from './showing'

export interface SearchParts {
  readonly showing: Showing
  readonly store: Pick<PackStore, 'distrust'>
  readonly log: Log
}

/**
 * The handler of a search. A pack whose search throws is taken out of use: the visitor is told that it did not work, and
 * from the next touch on the pack before it shows.
 */
export function createSearch({ showing, store, log }: SearchParts): Handlers['search:find'] {
  return async (request) => {
    const library = showing.library()
    try {
      return succeed(searchView(library, request))
    } catch (error) {
      log.error(`the search of pack ${library.manifest.id} failed, and the pack before it shows again`, error)
      const before = await store.distrust(library.manifest.id)
      if (before) showing.show(before)
      return fail('internal')
    }
  }
}
