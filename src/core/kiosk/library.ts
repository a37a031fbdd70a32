import { editionOn, type Edition } from '../../domain/content/edition'
import type { Pack, PackManifest } from '../../domain/content/pack'
import type { Readings } from '../../domain/content/ruby'
import { createSearcher, type Searcher } from '../../domain/search/createSearcher'
import type { SearchData } from '../../domain/search/searchData'
import type { Today } from './clock'

/** A pack ready to be read: the day's edition, furigana and search. */
export interface Library {
  readonly manifest: PackManifest
  readonly readings: Readings
  readonly searcher: Searcher
  /** The content as it stands today; worked out anew when the day changes. */
  edition(): Edition
}

/** Opens `pack` for reading. */
export function createLibrary(pack: Pack, today: Today): Library {
  let edition: Edition | undefined
  return {
    manifest: pack.manifest,
    readings: pack.readings,
    searcher: createSearcher(pack.search as SearchData),
    edition: () => {
      const date = today()
      if (edition?.date !== date) edition = editionOn(pack.content, date)
      return edition
    }
  }
}

/** True where a pack can be shown: one whose search data another program wrote may pass every other check. */
export function canOpen(pack: Pack, today: Today): boolean {
  try {
    createLibrary(pack, today).edition()
    return true
  } catch {
    return false
  }
}
