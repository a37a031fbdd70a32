import { createSearcher } from '../../src/domain/search/createSearcher'
import { LIMIT } from './engine'
import { buildOurs } from './engines/ours'
import { mean, scoresOf } from './score'
import type { BenchSet } from './sets'
import { ratio, table } from './table'

/**
 * Counts queries that were kept apart while the search was made, and prints only figures, never a query: success within
 * the first three and the share held back as unsure, by kind. A query that nothing answers is off the topic.
 */
export async function countUnseen({ corpus, queries }: BenchSet): Promise<void> {
  const searcher = createSearcher(await buildOurs(corpus))
  const scores = scoresOf((query) => searcher.search(query, { limit: LIMIT }).hits.map(({ ref }) => ref), queries)
  const results = queries.map(({ kind, query }, place) => ({
    kind: scores[place]?.answerable ? kind : 'off topic',
    success: scores[place]?.success3 ?? 0,
    isHeldBack: !searcher.search(query).confident
  }))
  const rowOf = (name: string, of: typeof results) => [
    name,
    String(of.length),
    ...(name === 'off topic' ? [''] : [ratio(mean(of.map(({ success }) => success)))]),
    ratio(mean(of.map(({ isHeldBack }) => (isHeldBack ? 1 : 0))))
  ]
  const kinds = [...new Set(results.map(({ kind }) => kind))].filter((kind) => kind !== 'off topic')
  const onTopic = results.filter(({ kind }) => kind !== 'off topic')
  const offTopic = results.filter(({ kind }) => kind === 'off topic')
  console.log(
    table(
      ['', 'queries', 'success@3', 'held back'],
      [
        ...kinds.map((kind) =>
          rowOf(
            kind,
            results.filter((result) => result.kind === kind)
          )
        ),
        rowOf('on topic', onTopic),
        ...(offTopic.length > 0 ? [rowOf('off topic', offTopic)] : [])
      ]
    )
  )
}
