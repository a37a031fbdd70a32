import { z } from 'zod'
import { Line } from '../value/line'
import { ID_PATTERN } from './idPattern'

/** The most characters of a category's name. */
export const CATEGORY_NAME_CHARS = 40

/** A tile of the start screen: what it is called, and what it looks like. */
export const CategorySchema = z.strictObject({
  id: z.string().regex(ID_PATTERN),
  name: Line.max(CATEGORY_NAME_CHARS),
  /** One line under the name: what is found here. */
  description: Line.max(80).optional(),
  /**
   * One of `ICON_SUBJECTS`. `checkIcons` checks this for content that is being written; this schema does not, since a
   * pack may name the pictures of a newer program.
   */
  icon: Line.default('question')
})

export type Category = z.infer<typeof CategorySchema>
