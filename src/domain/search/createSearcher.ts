import { openEngine } from './openEngine'
import { confidenceOf, evidenceOf } from './rank/confidence'
import { RANKING, type Ranking } from './ranking'
import type { SearchData } from './searchData'

/** What a search returns: hits, best first, and whether they may be shown as answers. */
export interface SearchResult {
  /** The share of queries with a result like this that have a right answer among the first three, 0 to 1. */
  readonly confidence: number
  /** Whether that is enough to show the hits as answers. */
  readonly confident: boolean
  readonly hits: readonly { readonly ref: string; readonly score: number }[]
  /** Folded surface forms that matched, for marking. */
  readonly matched: readonly string[]
  /** What the typed text may become, best first; empty unless requested. */
  readonly completions: readonly string[]
}

export interface SearchOptions {
  /** How many hits at most. Default: 10. */
  readonly limit?: number
  /** How many completions at most. Default: none. */
  readonly completions?: number
  /** Filters refs before the limits are applied: what it rejects is neither found nor offered. */
  readonly accepts?: (ref: string) => boolean
}

export interface Searcher {
  /** Answers any input and never throws; the input is cut to a maximum length and never read as query syntax. */
  search(query: string, options?: SearchOptions): SearchResult
}

/** Confidence depends on the lead over the second result, so two are ranked even if only one is wanted. */
const LEAST_RANKED = 2

/** Opens a pack's search data. */
export function createSearcher(data: SearchData, ranking: Ranking = RANKING): Searcher {
  const { refs } = data.lexicon
  const engine = openEngine(data, ranking)
  return {
    search(query, { limit = 10, completions = 0, accepts = () => true } = {}) {
      const isAccepted = (document: number) => accepts(refs[document] ?? '')
      const reading = engine.read(query)
      const ranked = engine.rank(reading, Math.max(limit, LEAST_RANKED), isAccepted)
      const confidence = confidenceOf(evidenceOf(ranked), ranking.confidence)
      return {
        confidence,
        confident: confidence >= ranking.confidence.sure,
        hits: ranked.slice(0, limit).map(({ document, score }) => ({ ref: refs[document] ?? '', score })),
        matched: ranked.length > 0 ? engine.matched(reading) : [],
        completions: engine.complete(reading, completions, isAccepted)
      }
    }
  }
}
