import { decodeJson } from '../disk/json'

/** Limits on the JSON of a whole pack: five times what 1,786 entries need, and deeper than any part. */
const JSON_LIMITS = { values: 4_000_000, depth: 24 }

const QUOTE = 0x22
const BACKSLASH = 0x5c
const COMMA = 0x2c
const OPENING = new Set([0x5b, 0x7b])
const CLOSING = new Set([0x5d, 0x7d])

/**
 * An upper bound on the number of values in a JSON text, and how deeply they are nested. Scans only the bytes, so it
 * takes no memory.
 */
function measureJson(bytes: Uint8Array): { values: number; depth: number } {
  let values = 1
  let depth = 0
  let deepest = 0
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] ?? 0
    if (byte === QUOTE) at = endOfString(bytes, at)
    else if (byte === COMMA) values++
    else if (OPENING.has(byte)) {
      values++
      deepest = Math.max(deepest, ++depth)
    } else if (CLOSING.has(byte)) depth--
  }
  return { values, depth: deepest }
}

/** The index of the quote that ends the string beginning at `start`, or the end of the text. */
function endOfString(bytes: Uint8Array, start: number): number {
  let at = start + 1
  while (at < bytes.length && bytes[at] !== QUOTE) at += bytes[at] === BACKSLASH ? 2 : 1
  return at
}

/**
 * Creates a reader of the JSON files of one pack. It returns the value of each file, undefined if it is not JSON in
 * UTF-8, or `too-large` once all files together exceed `JSON_LIMITS`: a packed file of 250 kB can contain 60 million
 * empty lists.
 */
export function createJsonReader(): (bytes: Uint8Array) => { value: unknown } | 'too-large' {
  let left = JSON_LIMITS.values
  return (bytes) => {
    const { values, depth } = measureJson(bytes)
    left -= values
    return left < 0 || depth > JSON_LIMITS.depth ? 'too-large' : { value: decodeJson(bytes) }
  }
}
