import { createSearcher } from '../../src/domain/search/createSearcher'
import type { Ranking } from '../../src/domain/search/ranking'
import type { SearchData } from '../../src/domain/search/searchData'
import { LIMIT } from './engine'
import { buildOurs } from './engines/ours'
import { scoresOf, type QueryScores } from './score'
import type { BenchSet } from './sets'

/** Tries rankings over sets of queries; what was tried before is remembered. */
export interface Trial {
  /** The scores of every query of a set, in its order. */
  scores(set: BenchSet, ranking: Ranking): Promise<readonly QueryScores[]>
}

/** A trial that rebuilds an index only if the numbers it is built with differ. */
export function createTrial(): Trial {
  const built = new Map<string, Promise<SearchData>>()
  const tried = new Map<string, readonly QueryScores[]>()
  const dataOf = (set: BenchSet, ranking: Ranking) => {
    const { synonymToTerm, termToSynonym, thesaurus } = ranking.term
    const key = JSON.stringify([set.name, ranking.index, synonymToTerm, termToSynonym, thesaurus])
    const data = built.get(key) ?? buildOurs(set.corpus, ranking)
    built.set(key, data)
    return data
  }
  return {
    async scores(set, ranking) {
      const key = `${set.name} ${JSON.stringify(ranking)}`
      const known = tried.get(key)
      if (known) return known
      const searcher = createSearcher(await dataOf(set, ranking), ranking)
      const answer = (query: string) => searcher.search(query, { limit: LIMIT }).hits.map(({ ref }) => ref)
      const scores = scoresOf(answer, set.queries)
      tried.set(key, scores)
      return scores
    }
  }
}
