import { z } from 'zod'
import type { Readings, RubySegment } from '../../domain/content/ruby'

/** Both checked by hand: zod takes far longer over so many, and notes every one of a million that do not fit. */
const PackedReadingsSchema = z.strictObject({
  segments: z.custom<readonly RubySegment[]>((value) => Array.isArray(value) && value.every(isSegment)),
  /** By text, the places of its segments in `segments`. */
  texts: z.custom<Readonly<Record<string, unknown>>>((value) => typeof value === 'object' && value !== null)
})

/**
 * Readings as a pack carries them: every segment once. The same few thousand words make up every text, so this reads
 * in less than half the time of the plain record, and texts share their segments in memory.
 */
export interface PackedReadings {
  readonly segments: readonly RubySegment[]
  readonly texts: Readonly<Record<string, readonly number[]>>
}

/** Packs readings; the order of segments is that of their first use. */
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

function isSegment(value: unknown): value is RubySegment {
  if (!Array.isArray(value) || value.length < 1 || value.length > 2) return false
  return value.every((text) => typeof text === 'string')
}

/** The readings that were packed, or undefined where `packed` is no packed readings. */
export function unpackReadings(packed: unknown): Readings | undefined {
  const parsed = PackedReadingsSchema.safeParse(packed)
  if (!parsed.success) return undefined
  const { segments, texts } = parsed.data
  const readings: Record<string, readonly RubySegment[]> = {}
  for (const [text, places] of Object.entries(texts)) {
    if (!Array.isArray(places) || text === '__proto__') return undefined
    const own = places.map((place: unknown) => (typeof place === 'number' ? segments[place] : undefined))
    if (own.includes(undefined)) return undefined
    readings[text] = own as RubySegment[]
  }
  return readings
}
