import { z } from 'zod'
import { ItemIdSchema } from '../content/item'
import { IsoDateSchema, type IsoDate } from '../value/isoDate'
import { MASKED_LENGTH } from './maskQuery'

/**
 * What is counted: items read and printed, searches without a sure result, ends of guides, and whether an answer
 * helped.
 */
const TALLY_KINDS = ['read', 'printed', 'unsure', 'guide-end', 'helpful'] as const
export type TallyKind = (typeof TALLY_KINDS)[number]

/** Something that happened once. */
export interface Countable {
  readonly kind: TallyKind
  /** The number of the item; empty for `unsure`. */
  readonly itemId: string
  /** For `unsure` the masked words, for `guide-end` the end, for `helpful` `yes` or `no`; otherwise empty. */
  readonly detail: string
}

/** In UTF-16 units: a rare kanji takes two. */
const MAX_DETAIL = 2 * MASKED_LENGTH

/**
 * How often the same thing happened within an hour. No finer time and no order is kept, so that no visit can be traced.
 */
export const TallySchema = z.strictObject({
  day: IsoDateSchema,
  hour: z.int().min(0).max(23),
  kind: z.enum(TALLY_KINDS),
  itemId: z.union([ItemIdSchema, z.literal('')]),
  detail: z.string().max(MAX_DETAIL),
  count: z.int().min(1).max(1_000_000_000)
})
export type Tally = z.output<typeof TallySchema>

/** Adds up the tallies of the same thing in the same hour. Sorted by time and name. */
export function mergeTallies(tallies: Iterable<Tally>): Tally[] {
  const merged = new Map<string, Tally>()
  for (const tally of tallies) {
    const key = keyOf(tally)
    const before = merged.get(key)
    merged.set(key, before ? { ...tally, count: before.count + tally.count } : tally)
  }
  return [...merged].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, tally]) => tally)
}

/** The key of a tally: two tallies of the same thing in the same hour have the same key. */
export function keyOf({ day, hour, kind, itemId, detail }: Omit<Tally, 'count'>): string {
  return [day, String(hour).padStart(2, '0'), kind, itemId, detail].join('\t')
}

/** The day and the hour in Japan at `instant`, whatever time zone the machine is set to. */
export function hourOf(instant: Date, day: (instant: Date) => IsoDate): { day: IsoDate; hour: number } {
  return { day: day(instant), hour: (instant.getUTCHours() + 9) % 24 }
}
