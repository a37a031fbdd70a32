import { chooseCandidates } from './rank/chooseCandidates'
import { complete } from './query/complete'
import { definitionsIn, definitionsOf } from './rank/definitions'
import { readDocumentVectors } from './rank/documentVectors'
import { isSure } from './rank/isSure'
import { openLexicon, type Lexicon } from './query/lexicon'
import { rank } from './rank/rank'
import type { SearchData } from './searchData'
import { openIndex } from './storedIndex'
import { understand, type Slot } from './query/understand'

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
  /** Completions for what is typed so far; 6 unless told. */
  complete(query: string, limit?: number): readonly string[]
}

/** What stands for a word more loosely than this is not marked. */
const MARKED_BELIEF = 0.5

/** Opens a pack's search data. */
export function createSearcher(data: SearchData): Searcher {
  const vocabulary = data.lexicon.vocabulary.split('\n')
  const index = openIndex(data.index, vocabulary.length)
  const vectors = readDocumentVectors(data.index, data.lexicon.refs.length, vocabulary)
  const lexicon = openLexicon(data.lexicon, (term) => vectors.termIds.has(term))
  const definitions = definitionsIn(data.lexicon.questions)
  return {
    search(query, { limit = 10, accepts = () => true } = {}) {
      const slots = understand(query, lexicon)
      const defining = definitionsOf(slots, definitions)
      const ranking = rank(chooseCandidates(slots, index, vectors), slots, vectors)
      const definitionsFirst = ranking.sort((a, b) => +defining.has(b.document) - +defining.has(a.document))
      const accepted = []
      for (const ranked of definitionsFirst) {
        if (accepted.length >= limit) break
        const ref = data.lexicon.refs[ranked.document] ?? ''
        if (ranked.score > 0 && accepts(ref)) accepted.push({ ...ranked, ref })
      }
      const [best] = accepted
      return {
        confident: best !== undefined && isSure(best),
        hits: accepted.map(({ ref, score }) => ({ ref, score })),
        matched: accepted.length > 0 ? matchedForms(slots, lexicon) : []
      }
    },
    complete: (query, limit = 6) => complete(query, lexicon, data.lexicon.questions, limit)
  }
}

/** Forms under which what was asked stands in a text: as typed, and as the corpus writes it. */
function matchedForms(slots: readonly Slot[], lexicon: Lexicon): string[] {
  const forms = new Set<string>()
  for (const { text, terms } of slots) {
    if (terms.size > 0 && text.length > 1) forms.add(text)
    for (const [term, belief] of terms)
      if (belief >= MARKED_BELIEF) for (const form of lexicon.formsOf(term)) forms.add(form)
  }
  return [...forms]
}
