/**
 * Non-negative integers as text: base 32, lowest digits first, in the letters of base64; a letter of the upper half
 * means that the number continues (variable-length quantities, as in source maps). Small numbers take one letter, and
 * JSON needs no escapes.
 */
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
const GOES_ON = 32
const VALUES = new Uint8Array(128)
for (let value = 0; value < LETTERS.length; value += 1) VALUES[LETTERS.charCodeAt(value)] = value

/** Writes numbers; each must be an integer from 0 to 2^31 - 1. */
export function writeNumbers(numbers: Iterable<number>): string {
  const parts: string[] = []
  for (let number of numbers) {
    for (; number >= GOES_ON; number >>>= 5) parts.push(LETTERS.charAt((number & (GOES_ON - 1)) | GOES_ON))
    parts.push(LETTERS.charAt(number))
  }
  return parts.join('')
}

/** Reads numbers one after the other. */
export interface NumberReader {
  /** The next number; 0 after the end of the text. A number of more than 31 bits may come out as any number. */
  next(): number
  /** True if everything has been read, and nothing beyond the end. */
  isAtEnd(): boolean
  /** True if more was requested than there was, or the last number was cut off. */
  isBeyondEnd(): boolean
}

/** Reads what `writeNumbers` wrote; other letters count as 0. */
export function numberReader(text: string): NumberReader {
  let at = 0
  function next(): number {
    let number = 0
    for (let shift = 0; ; shift += 5) {
      const value = VALUES[text.charCodeAt(at)] ?? 0
      at += 1
      number |= (value & (GOES_ON - 1)) << shift
      if (value < GOES_ON) return number
    }
  }
  return { next, isAtEnd: () => at === text.length, isBeyondEnd: () => at > text.length }
}
