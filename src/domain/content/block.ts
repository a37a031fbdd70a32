import { z } from 'zod'
import { Line } from '../value/line'

/** A piece of an answer's body. Each kind has one look on the screen and one on paper. */
export const BlockSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('paragraph'), text: Line }),
  z.strictObject({ type: z.literal('steps'), title: Line.optional(), items: z.array(Line).min(1) }),
  z.strictObject({ type: z.literal('bullets'), title: Line.optional(), items: z.array(Line).min(1) }),
  /** What a visitor needs to have at hand: boxes to tick, by touch on the screen and by pen on paper. */
  z.strictObject({ type: z.literal('checklist'), title: Line.optional(), items: z.array(Line).min(1) }),
  z.strictObject({
    type: z.literal('table'),
    caption: Line,
    /** Column headings; the first column of every row is that row's heading. */
    head: z.array(Line).min(2),
    rows: z.array(z.array(Line).min(1)).min(1)
  }),
  z.strictObject({ type: z.literal('note'), text: Line }),
  z.strictObject({ type: z.literal('warning'), text: Line }),
  z.strictObject({
    type: z.literal('contact'),
    name: Line,
    phone: z
      .string()
      .regex(/^[\d-]+$/, '電話番号は半角の数字とハイフンで書いてください')
      .optional(),
    hours: z.array(Line).optional(),
    note: Line.optional()
  })
])

export type Block = z.infer<typeof BlockSchema>
