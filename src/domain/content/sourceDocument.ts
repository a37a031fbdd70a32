import { z } from 'zod'
import { Line } from '../value/line'

/** One document the content was written from. */
export const SourceDocumentSchema = z.strictObject({
  id: Line,
  /** As shown to a visitor under an answer. */
  title: Line,
  units: z.array(Line).min(1),
  /** Units that contain nothing to publish, each with the reason. */
  empty: z.record(Line, Line).default({})
})

export type SourceDocument = z.infer<typeof SourceDocumentSchema>
