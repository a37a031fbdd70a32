import { expect, test } from 'vitest'
import { fitLogistic } from './logistic'

test('it finds the shares that the labels were made with', () => {
  const rows = Array.from({ length: 400 }, (_, place) => [place % 2])
  // A quarter of the rows with 0 is true, and three quarters of those with 1.
  const labels = rows.map(([input], place) => Math.floor(place / 2) % 4 < (input === 1 ? 3 : 1))
  const [start = NaN, slope = NaN] = fitLogistic(rows, labels, 0.001)
  const share = (odds: number) => 1 / (1 + Math.exp(-odds))
  expect(share(start)).toBeCloseTo(0.25, 2)
  expect(share(start + slope)).toBeCloseTo(0.75, 2)
})
