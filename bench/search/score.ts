import type { Answer } from './engine'
import type { GradedQuery } from './sets'

/** Means over queries: an answering hit (grade 2) within the first 1 and 3, recall and nDCG within the first 10. */
export interface Scores {
  readonly success1: number
  readonly success3: number
  readonly recall10: number
  readonly ndcg10: number
}

const ANSWERS = 2
const DEPTH = 10

/** Scores an engine; success is taken over the queries that have an answering document. */
export function score(answer: Answer, queries: readonly GradedQuery[]): Scores {
  const results = queries.map(({ query, grades }) => {
    const hits = answer(query).slice(0, DEPTH)
    const found = hits.map((ref) => grades.get(ref) ?? 0)
    const possible = [...grades.values()].filter((grade) => grade > 0).sort((one, other) => other - one)
    const best = found.indexOf(ANSWERS)
    return {
      answerable: possible[0] === ANSWERS,
      success1: best === 0 ? 1 : 0,
      success3: best >= 0 && best < 3 ? 1 : 0,
      recall: possible.length > 0 ? found.filter((grade) => grade > 0).length / possible.length : 0,
      ndcg: possible.length > 0 ? discounted(found) / discounted(possible.slice(0, DEPTH)) : 0
    }
  })
  const answerable = results.filter((result) => result.answerable)
  return {
    success1: mean(answerable.map(({ success1 }) => success1)),
    success3: mean(answerable.map(({ success3 }) => success3)),
    recall10: mean(results.map(({ recall }) => recall)),
    ndcg10: mean(results.map(({ ndcg }) => ndcg))
  }
}

/** The mean; 0 of nothing. */
export function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / (numbers.length || 1)
}

function discounted(grades: readonly number[]): number {
  return grades.reduce((sum, grade, rank) => sum + grade / Math.log2(rank + 2), 0)
}
