import type { Searcher } from './createSearcher'
import { markMatches, type MarkedPart } from './query/markMatches'

const MAX_COMPLETIONS = 6

/** What a search needs to know about an item: the ref of its version, and the question to mark. */
export interface FindableItem {
  readonly ref: string
  readonly question: string
}

/** What was found. Results that are not confident are offered as 「もしかして」, never as an answer. */
export interface Found<Item> {
  readonly confident: boolean
  /** Best first, each with its question cut where the query matches. */
  readonly hits: readonly (Item & { readonly marked: readonly MarkedPart[] })[]
  /** Words that the typed text may become. */
  readonly completions: readonly string[]
}

/** What `searcher` finds for `text` among `items`, keyed by their refs. Any text is answered. */
export function findItems<Item extends FindableItem>(
  searcher: Searcher,
  items: ReadonlyMap<string, Item>,
  text: string,
  limit: number
): Found<Item> {
  const { confident, hits, matched, completions } = searcher.search(text, {
    limit,
    completions: MAX_COMPLETIONS,
    accepts: (ref) => items.has(ref)
  })
  return {
    confident,
    hits: hits.flatMap(({ ref }) => {
      const item = items.get(ref)
      return item ? [{ ...item, marked: markMatches(item.question, matched) }] : []
    }),
    completions
  }
}
