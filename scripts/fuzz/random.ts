import type { Pick } from '../../src/core/pack/testing/mutateJson'

/**
 * Whole numbers from a seed: the same seed gives the same row on every machine. The generator is mulberry32 by Tommy
 * Ettinger (public domain).
 */
export function createPick(seed: number): Pick {
  let state = seed >>> 0
  return (bound) => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * bound)
  }
}

/** A seed for one input of one parser. */
export function seedOf(seed: number, parser: string, input: number): number {
  let hash = 2_166_136_261 ^ seed
  for (const letter of `${parser} ${input}`) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 16_777_619)
  return hash >>> 0
}
