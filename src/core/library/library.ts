import { editionOn, type Edition } from '../../domain/content/edition'
import type { Pack, PackManifest } from '../../domain/pack/pack'
import type { Readings } from '../../domain/readings/ruby'
import type { SearchData } from '../../domain/search/searchData'
import type { KanjiOffer } from '../../contract/staff'
import { createKanjiWords } from '../readings/kanjiWords'
import type { Calendar } from './clock'

/** A pack ready to be read: the day's edition, furigana and search. */
export interface Library {
  readonly manifest: PackManifest
  readonly readings: Readings
  /** What the page searches in. */
  readonly search: SearchData
  /** Kanji for the end of a text in hiragana. */
  kanji(kana: string): KanjiOffer[]
  /** The content as it stands on the day it is shown for; worked out anew when that changes. */
  edition(): Edition
}

/** The packs of a kiosk, each opened once however often it is asked for. */
export interface Libraries {
  /** Opens a pack for reading. */
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
  return {
    manifest: pack.manifest,
    readings: pack.readings,
    kanji: (kana) => (kanjiWords ??= createKanjiWords(pack.readings, pack.content.glossary))(kana),
    search: pack.search as SearchData,
    edition: () => {
      const date = calendar.dayFor(pack.manifest.created)
      if (edition?.date !== date) edition = editionOn(pack.content, date)
      return edition
    }
  }
}
