/**
 * Numbers that look random and are the same for the same seed, on every machine: mulberry32 by Tommy Ettinger (public
 * domain), with 32 bits of state.
 * @param {number} seed a whole number
 * @returns {() => number} returns the next number, from 0 up to, but not including, 1
 */
export function randomFractions(seed) {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
