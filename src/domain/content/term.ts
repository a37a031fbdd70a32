import { z } from 'zod'
import { Line } from '../value/line'

/** An official term with its plain meaning. */
export const TermSchema = z.strictObject({
  term: Line,
  reading: z.string().regex(/^[ぁ-んー・ ]+$/u, '読みはひらがなで書いてください'),
  meaning: Line,
  /** Everyday words for it. */
  synonyms: z.array(Line).default([])
})

export type Term = z.infer<typeof TermSchema>
