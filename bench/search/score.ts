import type { Answer } from './engine'
import type { GradedQuery } from './sets'

/** How one query was answered. */
export interface QueryScores {
  /** Whether any document answers it at all. */
  readonly answerable: boolean
  readonly success1: number
  readonly success3: number
  readonly recall10: number
  readonly ndcg10: number
}

/** Means over queries: an answering hit (grade 2) within the first 1 and 3, recall and nDCG within the first 10. */
export type Scores = Readonly<Record<'success1' | 'success3' | 'recall10' | 'ndcg10', number>>

const ANSWERS = 2
const DEPTH = 10

/** Scores an engine query by query. */
export function scoresOf(answer: Answer, queries: readonly GradedQuery[]): QueryScores[] {
  return queries.map(({ query, grades }) => {
    const found = answer(query)
      .slice(0, DEPTH)
      .map((ref) => grades.get(ref) ?? 0)
    const possible = [...grades.values()].filter((grade) => grade > 0).sort((one, other) => other - one)
    const best = found.indexOf(ANSWERS)
    return {
      answerable: possible[0] === ANSWERS,
      success1: best === 0 ? 1 : 0,
      success3: best >= 0 && best < 3 ? 1 : 0,
      recall10: possible.length > 0 ? found.filter((grade) => grade > 0).length / possible.length : 0,
      ndcg10: possible.length > 0 ? discounted(found) / discounted(possible.slice(0, DEPTH)) : 0
    }
  })
}

/** The means of scores; success is taken over the queries that have an answering document. */
export function meanScores(results: readonly QueryScores[]): Scores {
  const answerable = results.filter((result) => result.answerable)
  return {
    success1: mean(answerable.map(({ success1 }) => success1)),
    success3: mean(answerable.map(({ success3 }) => success3)),
    recall10: mean(results.map(({ recall10 }) => recall10)),
    ndcg10: mean(results.map(({ ndcg10 }) => ndcg10))
  }
}

/** Scores an engine over all queries. */
export function score(answer: Answer, queries: readonly GradedQuery[]): Scores {
  return meanScores(scoresOf(answer, queries))
}

/** The mean; 0 for no numbers. */
export function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / (numbers.length || 1)
}

function discounted(grades: readonly number[]): number {
  return grades.reduce((sum, grade, rank) => sum + grade / Math.log2(rank + 2), 0)
}
