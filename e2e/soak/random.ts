import { randomFractions } from '../../scripts/randomFractions.mjs'

/** Numbers that look random and are the same for the same seed. */
export interface Random {
  /** From 0 up to, but not including, 1. */
  next(): number
  /** From `least` to `most`, both included. */
  int(least: number, most: number): number
  pick<Value>(values: readonly Value[]): Value
  /** True once in `times`. */
  oneIn(times: number): boolean
}

/** A source of such numbers. */
export function createRandom(seed: number): Random {
  const next = randomFractions(seed)
  const int = (least: number, most: number) => least + Math.floor(next() * (most - least + 1))
  return {
    next,
    int,
    pick: (values) => {
      const value = values[int(0, values.length - 1)]
      if (value === undefined) throw new Error('nothing to pick from')
      return value
    },
    oneIn: (times) => next() * times < 1
  }
}
