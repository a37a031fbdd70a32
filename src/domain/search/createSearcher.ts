import { openIndex } from './index/openIndex'
import { readDocumentVectors } from './index/documentVectors'
import { complete } from './query/complete'
import { createLeads } from './query/leads'
import { matchedForms } from './query/matchedForms'
import { openLexicon } from './query/openLexicon'
import { readQuery } from './query/readQuery'
import { chooseCandidates } from './rank/chooseCandidates'
import { definitionsOf } from './rank/definitions'
import { isSure } from './rank/isSure'
import { rank } from './rank/rank'
import { RANKING, type Ranking } from './ranking'
import type { SearchData } from './searchData'

/** What a search gives: hits, best first, and whether they may be shown as an answer. */
export interface SearchResult {
  readonly confident: boolean
  readonly hits: readonly { readonly ref: string; readonly score: number }[]
  /** Folded surface forms that matched, for marking. */
  readonly matched: readonly string[]
  /** What the typed text may become, best first; none where none were wanted. */
  readonly completions: readonly string[]
}

export interface SearchOptions {
  /** How many hits at most; 10 unless told. */
  readonly limit?: number
  /** How many completions at most; none unless told. */
  readonly completions?: number
  /** Filters refs before the limits are applied: what it does not take is neither found nor offered. */
  readonly accepts?: (ref: string) => boolean
}

export interface Searcher {
  /** Answers any input, never throws; what is typed is bounded and never read as query syntax. */
  search(query: string, options?: SearchOptions): SearchResult
}

/** Opens a pack's search data. */
export function createSearcher(data: SearchData, ranking: Ranking = RANKING): Searcher {
  const { refs, definitions } = data.lexicon
  const vectors = readDocumentVectors(data.index, refs.length, data.lexicon.vocabulary.split('\n'))
  const index = openIndex(vectors)
  const lexicon = openLexicon(data.lexicon, (term) => vectors.termIds.has(term))
  return {
    search(query, { limit = 10, completions = 0, accepts = () => true } = {}) {
      const reading = readQuery(query, lexicon, ranking.term)
      const defining = definitionsOf(reading.concepts, definitions, ranking.score.named)
      const candidates = chooseCandidates(reading.concepts, index, vectors, ranking.candidates)
      const ranked = rank(candidates, reading.concepts, vectors, ranking)
      ranked.sort((one, other) => +defining.has(other.document) - +defining.has(one.document))
      const accepted = []
      for (const one of ranked) {
        if (accepted.length >= limit) break
        const ref = refs[one.document] ?? ''
        if (one.score > 0 && accepts(ref)) accepted.push({ ...one, ref })
      }
      const [best] = accepted
      const leads = createLeads(lexicon, vectors, ranking.term, (document) => accepts(refs[document] ?? ''))
      return {
        confident: best !== undefined && isSure(best),
        hits: accepted.map(({ ref, score }) => ({ ref, score })),
        matched: accepted.length > 0 ? matchedForms(reading, lexicon) : [],
        completions: complete(reading, lexicon, leads, completions)
      }
    }
  }
}
