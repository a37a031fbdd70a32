import { readDocumentVectors } from './index/documentVectors'
import { openIndex } from './index/openIndex'
import { complete } from './query/complete'
import { createLeads } from './query/createLeads'
import { matchedForms } from './query/matchedForms'
import { openLexicon } from './query/openLexicon'
import { readQuery, type QueryReading } from './query/readQuery'
import { chooseCandidates } from './rank/chooseCandidates'
import { definitionsOf } from './rank/definitions'
import { rank, type Ranked } from './rank/rank'
import type { Ranking } from './ranking'
import type { SearchData } from './searchData'

/** Whether the document with a number may be found and offered. */
export type Accepts = (document: number) => boolean

/** The steps of a search over a pack's data: a query is read once, and the other steps take its reading. */
export interface Engine {
  read(query: string): QueryReading
  /** At most `limit` documents, best first, without those that say nothing about what was asked. */
  rank(reading: QueryReading, limit: number, accepts: Accepts): Ranked[]
  /** The folded forms in which what was asked may occur in a text. */
  matched(reading: QueryReading): string[]
  /** What the end of the query may become, best first. */
  complete(reading: QueryReading, limit: number, accepts: Accepts): string[]
}

/** Opens a pack's search data. */
export function openEngine(data: SearchData, ranking: Ranking): Engine {
  const { refs, definitions, vocabulary } = data.lexicon
  const vectors = readDocumentVectors(data.index, refs.length, vocabulary.split('\n'))
  const indexOf = openIndex(vectors)
  const lexicon = openLexicon(data.lexicon, (term) => vectors.termIds.has(term), ranking.cut)
  return {
    read: (query) => readQuery(query, lexicon, ranking.term),
    rank: ({ concepts }, limit, accepts) => {
      const defining = definitionsOf(concepts, definitions, ranking.score.named)
      const candidates = chooseCandidates(concepts, indexOf, vectors, ranking.candidates)
      const best: Ranked[] = []
      for (const ranked of rank(candidates, concepts, vectors, ranking, defining)) {
        if (best.length >= limit) break
        if (ranked.score > 0 && accepts(ranked.document)) best.push(ranked)
      }
      return best
    },
    matched: (reading) => matchedForms(reading, lexicon),
    complete: (reading, limit, accepts) =>
      complete(reading, lexicon, createLeads(lexicon, vectors, ranking.term, accepts), limit)
  }
}
