import { z } from 'zod'
import type { Readings, RubySegment } from '../../domain/readings/ruby'

/** Both lists are checked by hand: zod takes far longer for so many items, and reports every single invalid one. */
const PackedReadingsSchema = z.strictObject({
  segments: z.custom<readonly RubySegment[]>((value) => Array.isArray(value) && value.every(isSegment)),
  /** For each text, the indices of its segments in `segments`. */
  texts: z.custom<Readonly<Record<string, unknown>>>((value) => typeof value === 'object' && value !== null)
})

function isSegment(value: unknown): value is RubySegment {
  if (!Array.isArray(value) || value.length < 1 || value.length > 2) return false
  return value.every((text) => typeof text === 'string')
}

/** The readings that were packed, or undefined if `packed` is not packed readings. */
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
