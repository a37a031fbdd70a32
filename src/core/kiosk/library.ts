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

/** The packs of a kiosk, each opened once however often it is asked for. */
export interface Libraries {
  /** Opens a pack for reading. Throws where its search data is not of this program's making. */
  open(pack: Pack): Library
}

/** Opens packs for reading on `today`. */
export function createLibraries(today: Today): Libraries {
  const opened = new WeakMap<Pack, Library>()
  return {
    open: (pack) => {
      const library = opened.get(pack) ?? createLibrary(pack, today)
      opened.set(pack, library)
      return library
    }
  }
}

function createLibrary(pack: Pack, today: Today): Library {
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
