import { z } from 'zod'
import { Line } from '../value/line'
import { ID_PATTERN, ID_RULE } from './idPattern'

/** The number a visitor can quote, which is also the id: `2-07` in the bundled content, the No in an imported table. */
export const ItemIdSchema = z.string().regex(ID_PATTERN, `番号は${ID_RULE}`)

/** What entries, notices and guides have in common. */
export const ItemShape = {
  id: ItemIdSchema,
  category: Line,
  question: Line.max(200),
  /** Words that people use for this but that the text itself does not contain. */
  keywords: z.array(Line).default([]),
  /** Unit ids such as `000:2-7`, or the No of an imported table. */
  sources: z.array(Line).min(1, '出典を一つ以上書いてください'),
  related: z.array(ItemIdSchema).default([])
}
