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
  ['index.fields.words', [0.5, 0.75, 1]],
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
const ROUNDS = 2
/** A change is taken only if it gains more than chance moves a mean of so many queries. */
const LEAST_GAIN = 0.0005

/** Queries of one fold, or all but those. */
type Takes = (place: number) => boolean

/**
 * Fits the ranking by coordinate ascent on the mean of recall@10 and nDCG@10 over the sets, five times with a fifth of the
 * queries held out, then over all; prints what the held-out fifths got, and the numbers that all folds lead to.
 */
export async function fit(sets: readonly BenchSet[]): Promise<void> {
  const trial = createTrial()
  const heldOut = sets.map((): QueryScores[] => [])
  const fitted: Ranking[] = []
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const ranking = await ascend(trial, sets, (place) => place % FOLDS !== fold)
    fitted.push(ranking)
    for (const [at, set] of sets.entries())
      heldOut[at]?.push(...(await trial.scores(set, ranking)).filter((_, place) => place % FOLDS === fold))
  }
  const all = await ascend(trial, sets, () => true)
  const rows = await Promise.all(
    sets.map(async (set, at) => [
      set.name,
      ...cells(await trial.scores(set, RANKING)),
      ...cells(heldOut[at] ?? []),
      ...cells(await trial.scores(set, all))
    ])
  )
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

/** Changes one number after the other for the better, from the ranking as it stands. */
async function ascend(trial: Trial, sets: readonly BenchSet[], takes: Takes): Promise<Ranking> {
  let best = RANKING
  let bestGoal = await goal(trial, sets, best, takes)
  for (let round = 0; round < ROUNDS; round += 1)
    for (const [path, values] of FITTED)
      for (const value of values) {
        const ranking = withNumbers(best, { [path]: value })
        const reached = await goal(trial, sets, ranking, takes)
        if (reached > bestGoal + LEAST_GAIN) [best, bestGoal] = [ranking, reached]
      }
  return best
}

/** The mean over the sets, each counting the same, of recall and nDCG of the queries taken. */
async function goal(trial: Trial, sets: readonly BenchSet[], ranking: Ranking, takes: Takes): Promise<number> {
  const means: number[] = []
  for (const set of sets) {
    const scores = (await trial.scores(set, ranking)).filter((_, place) => takes(place))
    means.push(mean(scores.map(({ recall10, ndcg10 }) => (recall10 + ndcg10) / 2)))
  }
  return mean(means)
}
