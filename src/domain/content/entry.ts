import { z } from 'zod'
import { ItemShape } from './item'
import { AnswerVersionSchema } from './version'

/** An answer to one question, or a notice, in every wording it has had or will have. */
export const EntrySchema = z.strictObject({
  ...ItemShape,
  /** `counter`: the text about the counter itself, in addition to what staff have set; at most one, and in no list. */
  kind: z.enum(['entry', 'notice', 'counter']).default('entry'),
  /** Shown on the start screen under 「よく見られている質問」. */
  popular: z.boolean().default(false),
  /** Official page to look up later; printed as a QR code. */
  officialUrl: z.url({ protocol: /^https$/ }).optional(),
  versions: z.array(AnswerVersionSchema).min(1)
})

export type Entry = z.infer<typeof EntrySchema>
