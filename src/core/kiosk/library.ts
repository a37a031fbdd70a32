import { editionOn, type Edition } from '../../domain/content/edition'
import type { Pack, PackManifest } from '../../domain/content/pack'
import type { Readings } from '../../domain/content/ruby'
import { createSearcher, type Searcher } from '../../domain/search/createSearcher'
import type { SearchData } from '../../domain/search/searchData'
import type { KanjiOffer } from '../../contract/staff'
import { createKanjiWords } from '../readings/kanjiWords'
import { createRubyOfWord, type RubyOfWord } from '../views/rubyOfWords'
import type { Calendar } from './clock'

/** A pack ready to be read: the day's edition, furigana and search. */
export interface Library {
  readonly manifest: PackManifest
  readonly readings: Readings
  /** Reads a word that is no text of the content. */
  readonly rubyOfWord: RubyOfWord
  readonly searcher: Searcher
  /** Kanji for the end of a text in hiragana. */
  kanji(kana: string): KanjiOffer[]
  /** The content as it stands on the day it is shown for; worked out anew when that changes. */
  edition(): Edition
}

/** The packs of a kiosk, each opened once however often it is asked for. */
export interface Libraries {
  /** Opens a pack for reading. Throws where its search data is not of this program's making. */
  open(pack: Pack): Library
}

/** Opens packs for reading on the day that `calendar` shows them for. */
export function createLibraries(calendar: Calendar): Libraries {
  const opened = new WeakMap<Pack, Library>()
  return {
    open: (pack) => {
      const library = opened.get(pack) ?? createLibrary(pack, calendar)
      opened.set(pack, library)
      return library
    }
  }
}

function createLibrary(pack: Pack, calendar: Calendar): Library {
  let edition: Edition | undefined
  // Only staff ask, and seldom: worked out when they do.
  let kanjiWords: ReturnType<typeof createKanjiWords> | undefined
  let rubyOfWord: RubyOfWord | undefined
  return {
    manifest: pack.manifest,
    readings: pack.readings,
    kanji: (kana) => (kanjiWords ??= createKanjiWords(pack.readings, pack.content.glossary))(kana),
    // Made for the first visitor who wants it: it looks at every text.
    rubyOfWord: (word) => (rubyOfWord ??= createRubyOfWord(pack.readings))(word),
    searcher: createSearcher(pack.search as SearchData),
    edition: () => {
      const date = calendar.dayFor(pack.manifest.created)
      if (edition?.date !== date) edition = editionOn(pack.content, date)
      return edition
    }
  }
}
