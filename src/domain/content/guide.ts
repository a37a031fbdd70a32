import { z } from 'zod'
import { Line } from '../value/line'
import { ItemIdSchema, ItemShape } from './item'
import { PeriodShape } from './period'
import { StatementShape } from './version'

/** One yes/no question of a guide. Each answer names the next question or an end. */
export const GuideQuestionSchema = z.strictObject({
  text: Line,
  hint: Line.optional(),
  yes: Line,
  no: Line,
  unsure: Line
})

/** Where a guide ends: what to do, and the entries to read next. */
export const GuideEndSchema = z.strictObject({
  title: Line,
  ...StatementShape,
  entries: z.array(ItemIdSchema).default([])
})

export const GuideVersionSchema = z.strictObject({
  ...PeriodShape,
  /** What the guide helps to decide, in a sentence. */
  intro: Line,
  start: Line,
  questions: z.record(Line, GuideQuestionSchema),
  ends: z.record(Line, GuideEndSchema)
})

/** Questions that lead to an answer, in every wording they have had or will have. */
export const GuideSchema = z.strictObject({
  ...ItemShape,
  kind: z.literal('guide').default('guide'),
  versions: z.array(GuideVersionSchema).min(1)
})

export type Guide = z.infer<typeof GuideSchema>
export type GuideVersion = z.infer<typeof GuideVersionSchema>
export type GuideQuestion = z.infer<typeof GuideQuestionSchema>
export type GuideEnd = z.infer<typeof GuideEndSchema>

/** The questions and ends that a visitor walks through. */
export type GuideGraph = Pick<GuideVersion, 'start' | 'questions' | 'ends'>
