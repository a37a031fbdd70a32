import { createSearcher } from '../../src/domain/search/createSearcher'
import { markMatches } from '../../src/domain/search/query/markMatches'
import type { SearchData } from '../../src/domain/search/searchData'
import type { Corpus } from './engine'
import { buildOurs } from './engines/ours'

/** The limit that the page uses. */
const LIMIT = 12
const COMPLETIONS = 6
const TURNS = 5

/**
 * The time that the search takes for a whole key press: results, completions and the marks in every result. A query's
 * time is its quickest of a few turns, so that other programs on the machine do not count.
 */
export async function measureKeys(
  corpus: Corpus,
  queries: readonly string[]
): Promise<{ medianMs: number; p95Ms: number }> {
  const questions = new Map(corpus.documents.map(({ ref, question }) => [ref, question]))
  const searcher = createSearcher(JSON.parse(JSON.stringify(await buildOurs(corpus))) as SearchData)
  const press = (query: string): number => {
    const started = performance.now()
    const { hits, matched } = searcher.search(query, { limit: LIMIT, completions: COMPLETIONS })
    for (const { ref } of hits) markMatches(questions.get(ref) ?? '', matched)
    return performance.now() - started
  }
  const times = queries
    .map((query) => Math.min(...Array.from({ length: TURNS }, () => press(query))))
    .sort((one, other) => one - other)
  return { medianMs: times[Math.floor(times.length / 2)] ?? 0, p95Ms: times[Math.floor(times.length * 0.95)] ?? 0 }
}
