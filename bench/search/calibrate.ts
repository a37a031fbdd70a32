import { openEngine } from '../../src/domain/search/openEngine'
import { confidenceOf, evidenceOf, type Evidence } from '../../src/domain/search/rank/confidence'
import { RANKING, type Ranking } from '../../src/domain/search/ranking'
import { buildOurs } from './engines/ours'
import { OFF_TOPIC_ANYWHERE, OFF_TOPIC_AT_UNION } from './queries/offTopic'
import { fitLogistic } from './logistic'
import { mean } from './score'
import type { BenchSet } from './sets'
import { ratio, table } from './table'

const FIRST = 3
const ANSWERS = 2
const FOLDS = 10
const PENALTY = 0.3
const NAMES = ['coverage', 'asks', 'wanted', 'score', 'lead'] as const
const BOUNDS = [0, 0.1, 0.3, 0.5, 0.7, 0.9, 1]

/** A query, the evidence in its results, and whether one of the first three is right. */
interface Case {
  readonly group: string
  readonly onTopic: boolean
  readonly evidence: Evidence | undefined
  readonly right: boolean
}

/** Prints a reliability table of the current program: how sure the results are, and how often they are right. */
export async function printReliability(sets: readonly BenchSet[]): Promise<void> {
  const cases = await casesOf(sets)
  printTable('Confidence, and the share of queries answered right', cases, (one) =>
    confidenceOf(one.evidence, RANKING.confidence)
  )
  printHeldBack(cases, (one) => confidenceOf(one.evidence, RANKING.confidence), RANKING.confidence.sure)
}

/** Refits the confidence, ten times with a tenth of the queries held out and then over all, and prints both. */
export async function calibrate(sets: readonly BenchSet[]): Promise<void> {
  const cases = await casesOf(sets)
  const heldOut = new Map(cases.map((one, place) => [one, place % FOLDS] as const).map(([one, fold]) => [one, fold]))
  const byFold = Array.from({ length: FOLDS }, (_, fold) =>
    fitCases(cases.filter((_one, place) => place % FOLDS !== fold))
  )
  const confidence = (one: Case) =>
    confidenceOf(one.evidence, {
      ...RANKING.confidence,
      logOdds: byFold[heldOut.get(one) ?? 0] ?? RANKING.confidence.logOdds
    })
  printTable('Confidence fitted anew, over the tenths held out', cases, confidence)
  for (const sure of [0.3, 0.35, 0.4, 0.45, 0.5, 0.55, 0.6]) printHeldBack(cases, confidence, sure)
  console.log(
    `\nlogOdds: ${JSON.stringify(fitCases(cases), (_, value: unknown) => (typeof value === 'number' ? Math.round(value * 100) / 100 : value))}`
  )
}

function fitCases(cases: readonly Case[]): Ranking['confidence']['logOdds'] {
  const found = cases.filter((one) => one.evidence !== undefined)
  const [start = 0, ...slopes] = fitLogistic(
    found.map(({ evidence }) => NAMES.map((name) => evidence?.[name] ?? 0)),
    found.map(({ right }) => right),
    PENALTY
  )
  const numbers = Object.fromEntries(NAMES.map((name, place) => [name, slopes[place] ?? 0]))
  return { start, ...(numbers as Record<(typeof NAMES)[number], number>) }
}

/** The queries of the sets, which share one content, and the off-topic ones. */
async function casesOf(sets: readonly BenchSet[]): Promise<Case[]> {
  const [first] = sets
  if (!first) return []
  const data = await buildOurs(first.corpus)
  const engine = openEngine(data, RANKING)
  const caseOf = (group: string, query: string, grades?: ReadonlyMap<string, number>): Case => {
    const ranked = engine.rank(engine.read(query), FIRST, () => true)
    const right = ranked.some(({ document }) => grades?.get(data.lexicon.refs[document] ?? '') === ANSWERS)
    return { group, onTopic: grades !== undefined, evidence: evidenceOf(ranked), right }
  }
  return [
    ...sets.flatMap(({ name, queries }) => queries.map(({ query, grades }) => caseOf(name, query, grades))),
    ...OFF_TOPIC_ANYWHERE.map((query) => caseOf('off topic anywhere', query)),
    ...OFF_TOPIC_AT_UNION.map((query) => caseOf('off topic at a union', query))
  ]
}

function printTable(title: string, cases: readonly Case[], confidence: (one: Case) => number): void {
  const rows = BOUNDS.slice(1).flatMap((upper, place) => {
    const lower = BOUNDS[place] ?? 0
    const within = cases.filter((one) => confidence(one) >= lower && (confidence(one) < upper || upper === 1))
    if (within.length === 0) return []
    const cells = [ratio(mean(within.map(confidence))), ratio(mean(within.map(({ right }) => (right ? 1 : 0))))]
    return [[`${lower} to ${upper}`, String(within.length), ...cells]]
  })
  console.log(`\n### ${title}\n`)
  console.log(table(['confidence', 'queries', 'mean confidence', 'answered right'], rows))
}

function printHeldBack(cases: readonly Case[], confidence: (one: Case) => number, sure: number): void {
  const heldBack = (of: readonly Case[]) => ratio(mean(of.map((one) => (confidence(one) >= sure ? 0 : 1))))
  const groups = [...new Set(cases.map(({ group }) => group))]
  const rows = [
    ...groups.map((group) => [group, cases.filter((one) => one.group === group)] as const),
    ['on topic', cases.filter(({ onTopic }) => onTopic)] as const,
    ['off topic', cases.filter(({ onTopic }) => !onTopic)] as const
  ].map(([name, of]) => [name, String(of.length), heldBack(of)])
  console.log(`\n### Held back as unsure, below a confidence of ${sure}\n`)
  console.log(table(['', 'queries', 'held back'], rows))
}
