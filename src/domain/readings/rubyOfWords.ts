import type { Readings, RubySegment } from './ruby'

/** Kanji: none of them may be shown without a reading. */
const HAN = /[\p{Script=Han}々〆]/u

/** A run of text and its most frequent reading. */
export type RunReading = readonly [run: string, reading: string]

/** Gives the readings of a word, or undefined if one of its kanji has none. */
export type RubyOfWord = (word: string) => RubySegment[] | undefined

/**
 * Gives readings to words that are not texts of the content, such as candidates, from the readings of the content's
 * texts: from left to right, the longest run that has a reading anywhere. `frequent` is the result of
 * `frequentReadings` for these texts.
 */
export function createRubyOfWord(frequent: readonly RunReading[]): RubyOfWord {
  const known = new Map(frequent)
  const longest = Math.max(0, ...[...known.keys()].map((run) => run.length))
  const runAt = (word: string, at: number): string | undefined => {
    for (let end = Math.min(word.length, at + longest); end > at; end--)
      if (known.has(word.slice(at, end))) return word.slice(at, end)
    return undefined
  }
  return (word) => {
    const segments: RubySegment[] = []
    for (let at = 0; at < word.length;) {
      const run = runAt(word, at)
      const letter = String.fromCodePoint(word.codePointAt(at) ?? 0)
      if (run !== undefined) segments.push([run, known.get(run) ?? ''])
      else if (HAN.test(letter)) return undefined
      else segments.push([letter])
      at += (run ?? letter).length
    }
    return segments
  }
}

/** Every run that has a reading in any text, with its most frequent one. */
export function frequentReadings(readings: Readings): RunReading[] {
  const counts = new Map<string, Map<string, number>>()
  for (const [run, reading] of Object.values(readings).flat())
    if (reading !== undefined) {
      const own = counts.get(run) ?? new Map<string, number>()
      counts.set(run, own.set(reading, (own.get(reading) ?? 0) + 1))
    }
  return [...counts].map(([run, own]) => [run, [...own].reduce((a, b) => (b[1] > a[1] ? b : a))[0]] as const)
}
