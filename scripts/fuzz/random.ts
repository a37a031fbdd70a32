import type { Pick } from '../../src/core/pack/testing/mutateJson'
import { randomFractions } from '../randomFractions.mjs'

/** Picks whole numbers from 0 up to, but not including, a bound: the same seed gives the same numbers on every machine. */
export function createPick(seed: number): Pick {
  const next = randomFractions(seed)
  return (bound) => Math.floor(next() * bound)
}

/** A seed for one input of one parser. */
export function seedOf(seed: number, parser: string, input: number): number {
  let hash = 2_166_136_261 ^ seed
  for (const letter of `${parser} ${input}`) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 16_777_619)
  return hash >>> 0
}
