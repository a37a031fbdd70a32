import type { Ranking } from '../ranking'
import type { Ranked } from './rank'

/** What the confidence is computed from; each is 0 if it says nothing. */
export type Evidence = Readonly<Record<'coverage' | 'asks' | 'wanted' | 'score' | 'lead', number>>

/** The evidence in the results for how sure they are; undefined if there are none. */
export function evidenceOf([best, second]: readonly Ranked[]): Evidence | undefined {
  return (
    best && {
      coverage: best.coverage,
      asks: Math.log(Math.max(1, best.asks)),
      wanted: Math.log1p(best.wanted),
      score: Math.log1p(best.score),
      lead: second ? 1 - second.score / best.score : 1
    }
  )
}

/**
 * The share of queries with such results that have a right answer among the first three, 0 to 1: a logistic regression
 * fitted to the development queries and the off-topic ones (`npm run bench:search -- --calibrate`). 0 if nothing was
 * found.
 */
export function confidenceOf(evidence: Evidence | undefined, { logOdds }: Ranking['confidence']): number {
  if (!evidence) return 0
  const { coverage, asks, wanted, score, lead } = evidence
  const odds =
    logOdds.start +
    logOdds.coverage * coverage +
    logOdds.asks * asks +
    logOdds.wanted * wanted +
    logOdds.score * score +
    logOdds.lead * lead
  return 1 / (1 + Math.exp(-odds))
}
