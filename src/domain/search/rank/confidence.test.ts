import { expect, test } from 'vitest'
import { RANKING } from '../ranking'
import { confidenceOf, evidenceOf } from './confidence'
import type { Ranked } from './rank'

const ranked = (change: Partial<Ranked> = {}): Ranked => ({
  document: 0,
  score: 10,
  coverage: 0.8,
  wanted: 6,
  asks: 2,
  ...change
})
const confidence = (...results: Ranked[]) => confidenceOf(evidenceOf(results), RANKING.confidence)

test('if nothing was found, the confidence is 0', () => {
  expect(confidence()).toBe(0)
})

test('the more of the query the best result contains, the higher the confidence', () => {
  const [little, much] = [0.2, 0.9].map((coverage) => confidence(ranked({ coverage }), ranked({ score: 5 })))
  expect(little).toBeLessThan(RANKING.confidence.sure)
  expect(much).toBeGreaterThan(RANKING.confidence.sure)
})

test('it is between 0 and 1, whatever was found', () => {
  for (const extreme of [
    ranked({ score: 1e9, coverage: 1 }),
    ranked({ score: 1e-9, coverage: 0, wanted: 1e9, asks: 1e6 })
  ]) {
    expect(confidence(extreme)).toBeGreaterThanOrEqual(0)
    expect(confidence(extreme)).toBeLessThanOrEqual(1)
  }
})
