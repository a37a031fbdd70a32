import { z } from 'zod'
import { Line } from '../value/line'
import { ANSWER_WORDS } from '../content/guideAnswer'
import { ItemIdSchema } from '../content/item'
import { PeriodShape } from '../content/period'

/** The words on the three buttons: a persona's answers are written as a visitor gives them. */
export const SPOKEN_ANSWERS = {
  [ANSWER_WORDS.yes]: 'yes',
  [ANSWER_WORDS.no]: 'no',
  [ANSWER_WORDS.unsure]: 'unsure'
} as const

const SpokenAnswerSchema = z.literal(Object.values(ANSWER_WORDS))

/** One guide that a persona goes through, and what its end has to tell them. */
const PersonaWalkSchema = z.strictObject({
  guide: ItemIdSchema,
  /** The title of the end that is right for this person. */
  end: Line,
  /** Words that the end must say to them. */
  tell: z.array(Line).min(1),
  /** Words that would mislead them, which the end must not contain. */
  never: z.array(Line).default([])
})

/**
 * Somebody who may come to the counter. Their answers are kept by the wording of each question, not by its key: people
 * may answer a different wording differently, so a reworded question has to be answered again for every persona.
 */
export const PersonaSchema = z.strictObject({
  ...PeriodShape,
  who: Line,
  /** Units of the sources that say what this person has to be told. */
  sources: z.array(Line).min(1),
  answers: z.record(Line, SpokenAnswerSchema),
  walks: z.array(PersonaWalkSchema).min(1)
})

export type Persona = z.infer<typeof PersonaSchema>
export type PersonaWalk = z.infer<typeof PersonaWalkSchema>
