import { beforeAll, describe, expect, test } from 'vitest'
import { OFF_TOPIC_ANYWHERE, OFF_TOPIC_AT_UNION } from '../../../bench/search/queries/offTopic'
import { rankingQueries, type QueryKind, type RankingQuery } from '../../../bench/search/queries/ranking'
import { editionOn, idOfRef } from '../../domain/content/edition'
import type { IsoDate } from '../../domain/value/isoDate'
import { buildSearchData } from '../../domain/search/build/buildSearchData'
import { createSearcher, type SearchResult } from '../../domain/search/createSearcher'
import { createAnalyzer } from '../analysis/createAnalyzer'
import { loadContentFolder } from './loadContentFolder'
import { searchDocuments } from '../../domain/search/searchDocuments'

const TODAY = '2026-11-20' as IsoDate
const FIRST_HITS = 3

let search: (query: string) => SearchResult

beforeAll(async () => {
  const { content } = await loadContentFolder('resources/content')
  const analyze = await createAnalyzer(content.glossary)
  const data: unknown = JSON.parse(JSON.stringify(buildSearchData(searchDocuments(content), content.glossary, analyze)))
  const searcher = createSearcher(data as ReturnType<typeof buildSearchData>)
  const { items } = editionOn(content, TODAY)
  const accepts = (ref: string) => items.get(idOfRef(ref))?.ref === ref
  search = (query) => searcher.search(query, { accepts })
}, 60_000)

const isFound = ({ query, expected }: RankingQuery) =>
  search(query)
    .hits.slice(0, FIRST_HITS)
    .some(({ ref }) => expected.includes(idOfRef(ref)))
const share = <Row>(rows: readonly Row[], holds: (row: Row) => boolean) => rows.filter(holds).length / rows.length

describe('what visitors type, over the bundled content', () => {
  test.each<[QueryKind, number]>([
    ['sentence', 0.8],
    ['everyday', 0.8],
    ['keywords', 0.9],
    ['kana', 0.9],
    ['prefix', 0.9],
    ['typo', 0.9],
    ['romaji', 0.9]
  ])('%s: the entry is among the first three for a share of %f', (kind, least) => {
    const rows = rankingQueries.filter((row) => row.kind === kind)
    expect(share(rows, isFound)).toBeGreaterThanOrEqual(least)
  })

  test('what the content answers is rarely held back', () => {
    expect(share(rankingQueries, ({ query }) => !search(query).confident)).toBeLessThanOrEqual(0.05)
  })

  test('what the content does not answer is mostly held back', () => {
    const queries = [...OFF_TOPIC_ANYWHERE, ...OFF_TOPIC_AT_UNION]
    expect(share(queries, (query) => !search(query).confident)).toBeGreaterThanOrEqual(0.85)
  })
})

test.each([
  ['退職', '6-01'],
  ['たいしょく', '6-01'],
  ['taisyoku', '6-01'],
  ['認知症', '6-06'],
  ['停電', '1-11']
])('%s leads to %s first', (query, id) => {
  expect(idOfRef(search(query).hits[0]?.ref ?? '')).toBe(id)
})
