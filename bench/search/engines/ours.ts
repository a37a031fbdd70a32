import { createAnalyzer } from '../../../src/core/analysis/createAnalyzer'
import type { Analyze } from '../../../src/domain/content/morpheme'
import { buildSearchData } from '../../../src/domain/search/build/buildSearchData'
import { createSearcher } from '../../../src/domain/search/createSearcher'
import type { SearchData } from '../../../src/domain/search/searchData'
import { LIMIT, type Corpus, type Engine } from '../engine'

const analyses = new Map<string, ReturnType<Analyze>>()

/** Our search data; texts met before (documents recombined from a corpus) are not analysed twice. */
export async function buildOurs({ documents, terms }: Corpus): Promise<SearchData> {
  const analyze = await createAnalyzer(terms)
  if (terms.length > 0) return buildSearchData(documents, terms, analyze)
  return buildSearchData(documents, terms, (text) => {
    const known = analyses.get(text) ?? analyze(text)
    analyses.set(text, known)
    return known
  })
}

export const ours: Engine = {
  name: 'ours (lunr)',
  build: async (corpus) => JSON.stringify(await buildOurs(corpus)),
  open: async (stored) => {
    const searcher = createSearcher(JSON.parse(stored) as SearchData)
    return (query) => searcher.search(query, { limit: LIMIT }).hits.map(({ ref }) => ref)
  }
}
