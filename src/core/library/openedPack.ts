import { editionOn, type Edition } from '../../domain/content/edition'
import type { Pack, PackManifest } from '../../domain/pack/pack'
import type { Readings } from '../../domain/readings/ruby'
import type { SearchData } from '../../domain/search/searchData'
import type { KanjiOffer } from '../../contract/staff'
import { createKanjiWords } from '../readings/kanjiWords'
import type { Calendar } from './calendar'

/** A pack ready to be read: the day's edition, furigana and search. */
export interface OpenedPack {
  readonly manifest: PackManifest
  readonly readings: Readings
  /** What the page searches in. */
  readonly search: SearchData
  /** Kanji for the hiragana at the end of a text. */
  kanji(kana: string): KanjiOffer[]
  /** The content as it stands on the day for which it is shown; computed again when that day changes. */
  edition(): Edition
}

/** Opens a pack for reading; the same pack always gives the same opened pack. */
export type PackOpener = (pack: Pack) => OpenedPack

/** Opens packs for reading on the day that `calendar` shows them for. */
export function createPackOpener(calendar: Calendar): PackOpener {
  const known = new WeakMap<Pack, OpenedPack>()
  return (pack) => {
    const opened = known.get(pack) ?? openPack(pack, calendar)
    known.set(pack, opened)
    return opened
  }
}

function openPack(pack: Pack, calendar: Calendar): OpenedPack {
  let edition: Edition | undefined
  // Only staff need these, and seldom: computed on first use.
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
