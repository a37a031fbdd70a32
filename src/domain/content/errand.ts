import { z } from 'zod'
import { Line } from '../value/line'
import { CategorySchema } from './category'
import { ItemIdSchema } from './item'

/** One thing that brings a visitor, in the visitor's words, and what may answer it. A tile as that of a category. */
export const ErrandSchema = z.strictObject({
  ...CategorySchema.shape,
  name: Line.max(24),
  /** Numbers of entries, notices and guides, the likeliest first. */
  items: z.array(ItemIdSchema).min(1, '質問の番号を一つ以上書いてください').max(20)
})

export type Errand = z.infer<typeof ErrandSchema>
