import lunr from 'lunr'
import { complete } from './complete'
import { readDocumentVectors } from './documentVectors'
import { openLexicon } from './lexicon'
import type { SearchData } from './searchData'
import { rank } from './rank'
import { understand, type Slot } from './understand'

/** What a search gives: hits, best first, and whether they may be shown as an answer. */
export interface SearchResult {
  readonly confident: boolean
  readonly hits: readonly { readonly ref: string; readonly score: number }[]
  /** Folded surface forms that matched, for marking. */
  readonly matched: readonly string[]
}

export interface SearchOptions {
  /** How many hits at most; 10 unless told. */
  readonly limit?: number
  /** Filters refs before the limit is applied. */
  readonly accepts?: (ref: string) => boolean
}

export interface Searcher {
  /** Answers any input, never throws; what is typed is bounded and never read as query syntax. */
  search(query: string, options?: SearchOptions): SearchResult
  /** Completions for what is typed so far. */
  complete(query: string, limit?: number): readonly string[]
}

/** Below this share of what was asked, a result is a guess. */
const CONFIDENT_COVERAGE = 0.3

/** Opens a pack's search data. */
export function createSearcher(data: SearchData): Searcher {
  const index = lunr.Index.load(data.index)
  const lexicon = openLexicon(data.lexicon)
  const vectors = readDocumentVectors(data.index, data.lexicon.refs.length)
  return {
    search(query, { limit = 10, accepts = () => true } = {}) {
      const slots = understand(query, lexicon)
      const found = candidates(slots, index)
      const ranked = rank(found, slots, vectors)
      const hits = []
      for (const { document, score } of ranked) {
        const ref = data.lexicon.refs[document] ?? ''
        if (score > 0 && accepts(ref)) hits.push({ ref, score })
        if (hits.length >= limit) break
      }
      const confident = hits.length > 0 && (ranked[0]?.coverage ?? 0) > CONFIDENT_COVERAGE
      return { confident, hits, matched: slots.map(({ text }) => text) }
    },
    complete: (query, limit = 6) => complete(query, lexicon, data.lexicon.questions, limit)
  }
}

function candidates(slots: readonly Slot[], index: lunr.Index): number[] {
  const clauses = new Map<string, number>()
  for (const { terms } of slots)
    for (const [term, belief] of terms) clauses.set(term, Math.max(clauses.get(term) ?? 0, belief))
  const found = index.query((q) => {
    for (const [term, boost] of clauses) q.term(term, { boost, usePipeline: false })
  })
  return found.map(({ ref }) => parseInt(ref, 36))
}
