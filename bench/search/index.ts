import { cpus } from 'node:os'
import { parseArgs } from 'node:util'
import type { IsoDate } from '../../src/domain/content/isoDate'
import { createSearcher } from '../../src/domain/search/createSearcher'
import { flexSearch } from './engines/flexSearch'
import { fuse } from './engines/fuse'
import { lunrOwnTokens, lunrReadme } from './engines/lunrReadme'
import { miniSearch } from './engines/miniSearch'
import { miniSearchOurTerms } from './engines/miniSearchOurTerms'
import { orama } from './engines/orama'
import { buildOurs, ours } from './engines/ours'
import { measure, type Cost } from './measure'
import { OFF_TOPIC_ANYWHERE, OFF_TOPIC_AT_UNION } from './queries/offTopic'
import { mean, score } from './score'
import { cityFaqFile, cityFaqSet, contentSets, recombined, type BenchSet } from './sets'
import { amount, ratio, table } from './table'
import { openWholePack } from './wholePack'

const { values } = parseArgs({
  options: { data: { type: 'string', default: '../shared/bench' }, day: { type: 'string', default: '2026-11-20' } }
})
const ENGINES = [ours, miniSearchOurTerms, miniSearch, orama, flexSearch, lunrOwnTokens, lunrReadme, fuse]
const SIZES = [100, 1786, 20000]
const COST_HEAD = ['', 'median ms', 'p95 ms', 'build ms', 'index MB', 'load ms', 'memory MB']

const costCells = (cost: Cost) =>
  [cost.medianMs, cost.p95Ms, cost.buildMs, cost.packMb, cost.loadMs, cost.memoryMb].map(amount)

console.log(
  `Node ${process.version}, ${cpus()[0]?.model ?? 'unknown processor'}, ${new Date().toISOString().slice(0, 10)}`
)
const sets = await contentSets(values.data, values.day as IsoDate)
const city = await cityFaqSet(values.data)
if (city) console.log(await openWholePack(cityFaqFile(values.data)))
else console.log(`No benchmark data in ${values.data}: only the project's own sets are run.`)
for (const set of sets) await compareByKind(set)
await compareHoldingBack(sets)
await compareEngines(city ?? sets[0])
if (city) await compareSizes(city)

/** Success within the first three, by the way the query is typed, for every engine. */
async function compareByKind({ name, corpus, queries }: BenchSet): Promise<void> {
  if (queries.length === 0) return
  const kinds = [...new Set(queries.map(({ kind }) => kind))]
  const rows = []
  for (const engine of ENGINES) {
    const answer = await engine.open(await engine.build(corpus), corpus)
    const ofKinds = kinds.map((kind) =>
      ratio(
        score(
          answer,
          queries.filter((query) => query.kind === kind)
        ).success3
      )
    )
    rows.push([engine.name, ratio(score(answer, queries).success3), ...ofKinds])
  }
  console.log(`\n### ${name}: ${queries.length} queries, ${corpus.documents.length} entries, success@3\n`)
  console.log(table(['', 'all', ...kinds], rows))
}

/** How often ours holds back what the content answers, and what it does not. */
async function compareHoldingBack(compared: readonly BenchSet[]): Promise<void> {
  const [first] = compared
  if (!first) return
  const searcher = createSearcher(await buildOurs(first.corpus))
  const heldBack = (queries: readonly string[]) =>
    mean(queries.map((query) => (searcher.search(query).confident ? 0 : 1)))
  const rows = [
    ...compared.map(({ name, queries }) => [name, queries.map(({ query }) => query)] as const),
    ['off topic anywhere', OFF_TOPIC_ANYWHERE] as const,
    ['off topic at a union', OFF_TOPIC_AT_UNION] as const,
    ['off topic, both', [...OFF_TOPIC_ANYWHERE, ...OFF_TOPIC_AT_UNION]] as const
  ].map(([name, queries]) => [name, String(queries.length), ratio(heldBack(queries))])
  console.log('\n### Held back as unsure, over the bundled content\n')
  console.log(table(['', 'queries', 'held back'], rows))
}

/** Quality and cost of every engine over the same documents. */
async function compareEngines(set: BenchSet | undefined): Promise<void> {
  if (!set) return
  const queries = set.queries.map(({ query }) => query)
  const rows = []
  for (const engine of ENGINES) {
    const { cost, hits } = await measure(engine, set.corpus, queries)
    const asked = set.queries.filter(({ query }) => hits.has(query))
    const { recall10, ndcg10, success3 } = score((query) => hits.get(query) ?? [], asked)
    const name = asked.length < queries.length ? `${engine.name}, ${asked.length} of the queries` : engine.name
    rows.push([name, ratio(recall10), ratio(ndcg10), ratio(success3), ...costCells(cost)])
  }
  console.log(`\n### ${set.name}: ${queries.length} queries, ${set.corpus.documents.length} entries\n`)
  console.log(table(['', 'recall@10', 'nDCG@10', 'success@3', ...COST_HEAD.slice(1)], rows))
}

/** What ours costs as a content grows. */
async function compareSizes({ corpus, queries }: BenchSet): Promise<void> {
  const asked = queries.map(({ query }) => query)
  const rows = []
  for (const size of SIZES) {
    const grown = size === corpus.documents.length ? corpus : recombined(corpus, size)
    const { cost } = await measure(ours, grown, asked)
    rows.push([size.toLocaleString('en'), ...costCells(cost)])
  }
  console.log('\n### Ours, by number of entries\n')
  console.log(table(['entries', ...COST_HEAD.slice(1)], rows))
}
