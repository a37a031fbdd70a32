import type { SearchEdition, SearchItem } from '../../contract/search'
import { readingsOf } from '../../domain/readings/packedReadings'
import type { Readings } from '../../domain/readings/ruby'
import { createRubyOfWord, type RubyOfWord } from '../../domain/readings/rubyOfWords'
import { createSearcher, type Searcher } from '../../domain/search/createSearcher'
import { findItems, type Found } from '../../domain/search/findItems'
import { asksForCounter } from '../../domain/search/query/asksForCounter'
import type { SearchData } from '../../domain/search/searchData'

/** Nobody looks through more results than this. */
const LIMIT = 12

export type SearchHit = Found<SearchItem>['hits'][number]

/** What a query found, with the readings of everything that is shown of it. */
export interface SearchView extends Found<SearchItem> {
  /** The query asks for the counter itself: its hours, holidays, telephone or place. */
  readonly counter: boolean
  readonly readings: Readings
}

/** The search in one pack for one day. It runs in the page itself. */
export interface Finder {
  readonly pack: string
  readonly date: string
  readonly searcher: Searcher
  readonly rubyOfWord: RubyOfWord
  /** Searches for any text. Throws only if the pack's search data is malformed. */
  find(text: string): SearchView
}

/**
 * Opens the search that the core sent. If `before` already searches the same pack, the core sends only the day's items.
 * Throws if there is no search data.
 */
export function openFinder(edition: SearchEdition, before: Finder | undefined): Finder {
  const { pack, date, items, readings, data, runs } = edition
  const searcher = data === undefined ? before?.searcher : createSearcher(JSON.parse(data) as SearchData)
  const rubyOfWord = runs ? createRubyOfWord(runs) : before?.rubyOfWord
  if (!searcher || !rubyOfWord) throw new Error(`no search data came with pack ${pack}`)
  const byRef = new Map(items.map((item) => [item.ref, item]))

  /** Questions have the readings that the content gives them; completions are read word by word. */
  function readingsOfView({ hits, completions }: Found<SearchItem>): Readings {
    const words = completions.flatMap((word) => {
      const ruby = rubyOfWord?.(word)
      return ruby ? [[word, ruby] as const] : []
    })
    const questions = hits.map(({ question }) => question)
    return { ...Object.fromEntries(words), ...readingsOf(readings, questions) }
  }
  return {
    pack,
    date,
    searcher,
    rubyOfWord,
    find: (text) => {
      const found = findItems(searcher, byRef, text, LIMIT)
      return { ...found, counter: asksForCounter(text), readings: readingsOfView(found) }
    }
  }
}
