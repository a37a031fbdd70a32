import { createAnalyzer } from '../../../src/core/analysis/createAnalyzer'
import type { Analyze } from '../../../src/domain/readings/morpheme'
import { buildSearchData } from '../../../src/domain/search/build/buildSearchData'
import { createSearcher } from '../../../src/domain/search/createSearcher'
import { RANKING, type Ranking } from '../../../src/domain/search/ranking'
import type { SearchData, SearchTerm } from '../../../src/domain/search/searchData'
import { LIMIT, type Corpus, type Engine } from '../engine'

const analyzers = new WeakMap<readonly SearchTerm[], Promise<Analyze>>()

/** Our search data; a text seen before with the same terms is not analysed again. */
export async function buildOurs({ documents, terms }: Corpus, ranking: Ranking = RANKING): Promise<SearchData> {
  const analyze = analyzers.get(terms) ?? createAnalyzer(terms).then(remembering)
  analyzers.set(terms, analyze)
  return buildSearchData(documents, terms, await analyze, ranking)
}

function remembering(analyze: Analyze): Analyze {
  const analyses = new Map<string, ReturnType<Analyze>>()
  return (text) => {
    const known = analyses.get(text) ?? analyze(text)
    analyses.set(text, known)
    return known
  }
}

export const ours: Engine = {
  name: 'ours (lunr)',
  build: async (corpus) => JSON.stringify(await buildOurs(corpus)),
  open: async (stored) => {
    const searcher = createSearcher(JSON.parse(stored) as SearchData)
    return (query) => searcher.search(query, { limit: LIMIT }).hits.map(({ ref }) => ref)
  }
}
