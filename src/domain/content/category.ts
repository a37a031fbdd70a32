import { z } from 'zod'
import { Line } from '../value/line'

/** A tile of the start screen: what it is called, and what it looks like. */
export const CategorySchema = z.strictObject({
  id: z.string().regex(/^[0-9A-Za-z_-]{1,24}$/),
  name: Line.max(40),
  /** One line under the name: what is found here. */
  description: Line.max(80).optional(),
  /**
   * One of `ICON_SUBJECTS`. `checkIcons` checks this for content that is being written; this schema does not, since a
   * pack may name the pictures of a newer program.
   */
  icon: Line.default('question')
})

export type Category = z.infer<typeof CategorySchema>
