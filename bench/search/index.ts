import { cpus } from 'node:os'
import { parseArgs } from 'node:util'
import type { IsoDate } from '../../src/domain/value/isoDate'
import { flexSearch } from './engines/flexSearch'
import { fuse } from './engines/fuse'
import { lunrOwnTokens, lunrReadme } from './engines/lunrReadme'
import { miniSearch } from './engines/miniSearch'
import { miniSearchOurTerms } from './engines/miniSearchOurTerms'
import { orama } from './engines/orama'
import { ablate } from './ablation'
import { calibrate, printReliability } from './calibrate'
import { ours } from './engines/ours'
import { fit } from './fit'
import { measureKeys } from './keyCost'
import { measure, type Cost } from './measure'
import { score } from './score'
import { cityFaqFile, cityFaqSet, contentSets, kioskQueryFile, recombined, type BenchSet } from './sets'
import { amount, ratio, table } from './table'
import { countUnseen } from './unseen'
import { openWholePack } from './wholePack'

const { values } = parseArgs({
  options: {
    data: { type: 'string', default: '../shared/bench' },
    day: { type: 'string', default: '2026-11-20' },
    fit: { type: 'boolean', default: false },
    calibrate: { type: 'boolean', default: false },
    unseen: { type: 'string' }
  }
})
const ENGINES = [ours, miniSearchOurTerms, miniSearch, orama, flexSearch, lunrOwnTokens, lunrReadme, fuse]
const SIZES = [100, 1786, 20000]
const COST_HEAD = ['', 'median ms', 'p95 ms', 'build ms', 'index MB', 'load ms', 'memory MB']

const costCells = (cost: Cost) =>
  [cost.medianMs, cost.p95Ms, cost.buildMs, cost.packMb, cost.loadMs, cost.memoryMb].map(amount)

console.log(
  `Node ${process.version}, ${cpus()[0]?.model ?? 'unknown processor'}, ${new Date().toISOString().slice(0, 10)}`
)
const sets = await contentSets(values.unseen ?? kioskQueryFile(values.data), values.day as IsoDate)
const city = await cityFaqSet(values.data)
if (!city) console.log(`No benchmark data in ${values.data}: only the project's own sets are run.`)
const everySet = city ? [city, ...sets] : sets
const unseen = values.unseen === undefined ? undefined : sets.at(-1)
if (unseen?.queries.length === 0) throw new Error(`--unseen: there is no query in ${values.unseen}`)
if (unseen) await countUnseen(unseen)
else if (values.fit) await fit(everySet)
else if (values.calibrate) await calibrate(sets)
else await printAll()

/** Everything that the documents quote, in their order. */
async function printAll(): Promise<void> {
  if (city) console.log(await openWholePack(cityFaqFile(values.data)))
  for (const set of sets) await compareByKind(set)
  await printReliability(sets)
  await ablate(everySet)
  await compareEngines(city ?? sets[0])
  if (city) await compareSizes(city)
}

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

/** What ours costs as the content grows: the search alone, and a whole key press. */
async function compareSizes({ corpus, queries }: BenchSet): Promise<void> {
  const asked = queries.map(({ query }) => query)
  const rows = []
  for (const size of SIZES) {
    const grown = size === corpus.documents.length ? corpus : recombined(corpus, size)
    const { cost } = await measure(ours, grown, asked)
    const key = await measureKeys(grown, asked)
    rows.push([size.toLocaleString('en'), ...costCells(cost), amount(key.medianMs), amount(key.p95Ms)])
  }
  console.log('\n### Ours, by number of entries\n')
  console.log(table(['entries', ...COST_HEAD.slice(1), 'key median ms', 'key p95 ms'], rows))
}
