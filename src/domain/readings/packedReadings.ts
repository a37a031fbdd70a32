import type { Readings, RubySegment } from './ruby'

/**
 * Readings in the form in which a pack stores them and a page receives them: every segment once. The same few thousand
 * words make up every text, so this is read in less than half the time of the plain record, and texts share their
 * segments in memory.
 */
export interface PackedReadings {
  readonly segments: readonly RubySegment[]
  /** For each text, the indices of its segments in `segments`. */
  readonly texts: Readonly<Record<string, readonly number[]>>
}

/** Packs readings; segments are in the order of their first use. */
export function packReadings(readings: Readings): PackedReadings {
  const places = new Map<string, number>()
  const segments: RubySegment[] = []
  const placeOf = (segment: RubySegment): number => {
    const key = segment.join('\0')
    const known = places.get(key)
    if (known !== undefined) return known
    places.set(key, segments.length)
    return segments.push(segment) - 1
  }
  const texts = Object.entries(readings).map(([text, own]) => [text, own.map(placeOf)] as const)
  return { segments, texts: Object.fromEntries(texts) }
}

/** The readings of some of the texts that were packed; a text without readings is left out. */
export function readingsOf({ segments, texts }: PackedReadings, wanted: readonly string[]): Readings {
  const known = wanted.filter((text) => Object.hasOwn(texts, text))
  return Object.fromEntries(
    known.map((text) => [text, (texts[text] ?? []).flatMap((place) => segments.slice(place, place + 1))])
  )
}
