import { z } from 'zod'
import { ItemIdSchema } from '../domain/content/item'
import { MAX_QUERY_LENGTH } from '../domain/value/maxQueryLength'

/** The key of an end of a guide. */
const EndSchema = z.string().min(1).max(80)

/**
 * What the page counts. Printing is counted by the core itself. An unsure search is reported once the visitor has
 * stopped typing, not at every key; numbers in it are masked before anything is stored.
 */
export const statsRequests = {
  'stats:count': z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('read'), itemId: ItemIdSchema }),
    z.strictObject({ kind: z.literal('unsure'), text: z.string().max(MAX_QUERY_LENGTH) }),
    z.strictObject({ kind: z.literal('guide-end'), itemId: ItemIdSchema, end: EndSchema }),
    z.strictObject({ kind: z.literal('helpful'), itemId: ItemIdSchema, answer: z.enum(['yes', 'no']) })
  ])
}

export interface StatsResults {
  'stats:count': null
}
