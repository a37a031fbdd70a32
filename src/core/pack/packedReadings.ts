import { z } from 'zod'
import type { Readings, RubySegment } from '../../domain/content/ruby'

const SegmentSchema = z.union([z.tuple([z.string()]), z.tuple([z.string(), z.string()])])

const PackedReadingsSchema = z.strictObject({
  segments: z.array(SegmentSchema),
  /** By text, the places of its segments in `segments`. Checked by `unpackReadings`, for zod takes far longer over so many. */
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
