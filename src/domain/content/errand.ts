import { z } from 'zod'
import { Line } from '../value/line'
import { CategorySchema } from './category'
import { ItemIdSchema } from './item'

/** One reason to come to the counter, in the visitor's words, and what may answer it. Its tile is like a category's. */
export const ErrandSchema = z.strictObject({
  ...CategorySchema.shape,
  name: Line.max(24),
  /** Numbers of entries, notices and guides, the most likely first. */
  items: z.array(ItemIdSchema).min(1, '質問の番号を一つ以上書いてください').max(20)
})

export type Errand = z.infer<typeof ErrandSchema>
