import type { SearchEdition, SearchItem } from '../../contract/search'
import { readingsOf } from '../../domain/readings/packedReadings'
import type { Readings } from '../../domain/readings/ruby'
import { createRubyOfWord, type RubyOfWord } from '../../domain/readings/rubyOfWords'
import { createSearcher, type Searcher } from '../../domain/search/createSearcher'
import { findItems, type Found } from '../../domain/search/findItems'
import { asksForCounter } from '../../domain/search/query/asksForCounter'
import type { SearchData } from '../../domain/search/searchData'

/** As many results as anyone looks through. */
const LIMIT = 12

export type SearchHit = Found<SearchItem>['hits'][number]

/** What was found for what is typed, with the readings of what is shown of it. */
export interface SearchView extends Found<SearchItem> {
  /** The query asks for the counter itself: its hours, holidays, telephone or place. */
  readonly counter: boolean
  readonly readings: Readings
}

/** The search of one day over one pack, in the page itself. */
export interface Finder {
  readonly pack: string
  readonly date: string
  readonly searcher: Searcher
  readonly rubyOfWord: RubyOfWord
  /** What is found for any text. Throws only if the pack's search data is not what it should be. */
  find(text: string): SearchView
}

/** Opens what the core handed out; of a pack that `before` searches already the core hands out the day's items alone. */
export function openFinder(edition: SearchEdition, before: Finder | undefined): Finder {
  const { pack, date, items, readings, data, runs } = edition
  const searcher = data === undefined ? before?.searcher : createSearcher(JSON.parse(data) as SearchData)
  const rubyOfWord = runs ? createRubyOfWord(runs) : before?.rubyOfWord
  if (!searcher || !rubyOfWord) throw new Error(`no search data came with pack ${pack}`)
  const byRef = new Map(items.map((item) => [item.ref, item]))

  /** Of the questions by what the content says of them, of the completions word by word. */
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
