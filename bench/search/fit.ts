import { RANKING, type Ranking } from '../../src/domain/search/ranking'
import { numberAt, withNumbers, type RankingPath } from './rankingPath'
import { mean, meanScores, type QueryScores } from './score'
import type { BenchSet } from './sets'
import { ratio, table } from './table'
import { createTrial, type Trial } from './trial'

/** The numbers that are fitted, each with the values that are tried. The others follow from what they mean. */
const FITTED: readonly (readonly [path: RankingPath, values: readonly number[]])[] = [
  ['index.fields.question', [1, 1.5, 2, 2.5]],
  ['index.fields.conclusion', [0.15, 0.3, 0.6]],
  ['index.fields.keywords', [0.5, 0.75, 1]],
  ['index.k1', [0.8, 1.2, 1.6]],
  ['index.b', [0.7, 0.8, 0.9, 1]],
  ['score.coverage', [0, 0.3, 0.5, 0.7]],
  ['score.answered', [0.4, 0.8, 1.2, 1.6]],
  ['score.synonymCap', [0.5, 0.75, 1]],
  ['score.definition', [0, 0.5, 1, 2]],
  ['term.pair', [0.2, 0.35, 0.5, 0.7]],
  ['term.part', [0.7, 0.9, 1]],
  ['term.partOfTerm', [0.2, 0.4, 0.6]],
  ['term.perhapsUnfinished', [0.15, 0.3, 0.5]],
  ['term.unfinished', [0.6, 0.8]],
  ['term.thesaurus', [0.3, 0.45, 0.6, 0.75]]
]
const FOLDS = 5
/** A change is accepted only if it gains more than chance changes a mean of this many queries. */
const LEAST_GAIN = 0.0005

/** Selects the queries of one fold, or all others. */
type Takes = (place: number) => boolean

/**
 * Fits the ranking on the mean of recall@10 and nDCG@10 over the sets, five times with a fifth of the queries held out,
 * then over all; prints the scores of the held-out fifths, and the numbers that each fold led to.
 */
export async function fit(sets: readonly BenchSet[]): Promise<void> {
  const trial = createTrial()
  const heldOut = sets.map((): QueryScores[] => [])
  const fitted: Ranking[] = []
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const ranking = await improve(trial, sets, (place) => place % FOLDS !== fold)
    fitted.push(ranking)
    for (const [at, set] of sets.entries())
      heldOut[at]?.push(...(await trial.scores(set, ranking)).filter((_, place) => place % FOLDS === fold))
    console.error(`fold ${fold + 1} of ${FOLDS} is fitted`)
  }
  const all = await improve(trial, sets, () => true)
  const rows = []
  for (const [at, set] of sets.entries())
    rows.push([
      set.name,
      ...cells(await trial.scores(set, RANKING)),
      ...cells(heldOut[at] ?? []),
      ...cells(await trial.scores(set, all))
    ])
  const head = ['as it stands', 'held out', 'fitted to all'].flatMap((of) => [`recall@10 ${of}`, `nDCG@10 ${of}`])
  console.log(`\n### Fitted by cross-validation, ${FOLDS} folds\n`)
  console.log(table(['', ...head], rows))
  console.log('\n### The numbers of each fold, and of all queries\n')
  const numbers = FITTED.map(([path]) => [
    path,
    String(numberAt(RANKING, path)),
    ...[...fitted, all].map((ranking) => String(numberAt(ranking, path)))
  ])
  console.log(table(['', 'as it stands', ...fitted.map((_, fold) => `fold ${fold + 1}`), 'all'], numbers))
}

function cells(scores: readonly QueryScores[]): string[] {
  const { recall10, ndcg10 } = meanScores(scores)
  return [ratio(recall10), ratio(ndcg10)]
}

/**
 * One round of coordinate search from the current ranking: every number is changed alone, and the best change of each
 * is then added to those before it, the greatest gain first, if it still gains. The trials of single changes are the
 * same for every fold and are made once, so all folds together take about sixty.
 */
async function improve(trial: Trial, sets: readonly BenchSet[], takes: Takes): Promise<Ranking> {
  const start = await goal(trial, sets, RANKING, takes)
  const changes: { path: RankingPath; value: number; reached: number }[] = []
  for (const [path, values] of FITTED) {
    let best = { path, value: numberAt(RANKING, path), reached: start }
    for (const value of values) {
      const reached = await goal(trial, sets, withNumbers(RANKING, { [path]: value }), takes)
      if (reached > best.reached + LEAST_GAIN) best = { path, value, reached }
    }
    if (best.reached > start) changes.push(best)
  }
  let [ranking, reached] = [RANKING, start]
  for (const { path, value } of changes.sort((one, other) => other.reached - one.reached)) {
    const changed = withNumbers(ranking, { [path]: value })
    const next = await goal(trial, sets, changed, takes)
    if (next > reached + LEAST_GAIN) [ranking, reached] = [changed, next]
  }
  return ranking
}

/** The mean of recall and nDCG of the selected queries, with equal weight for each set. */
async function goal(trial: Trial, sets: readonly BenchSet[], ranking: Ranking, takes: Takes): Promise<number> {
  const means: number[] = []
  for (const set of sets) {
    const scores = (await trial.scores(set, ranking)).filter((_, place) => takes(place))
    means.push(mean(scores.map(({ recall10, ndcg10 }) => (recall10 + ndcg10) / 2)))
  }
  return mean(means)
}
