import { z } from 'zod'
import { Line } from '../value/line'
import { BlockSchema, type Block } from './block'
import { PeriodShape } from './period'

/** `ask-counter`: the sources contain no complete answer, so the visitor is sent to the counter. */
const StatusSchema = z.enum(['answered', 'ask-counter'])

/** The most characters of a conclusion. */
export const CONCLUSION_CHARS = 160

/** What is said, without the days on which it holds: shared by answers, notices and the ends of guides. */
export const StatementShape = {
  status: StatusSchema.default('answered'),
  /** One sentence that answers the question. */
  conclusion: Line.max(CONCLUSION_CHARS),
  body: z.array(BlockSchema).default([])
}

/** What is said in an answer or at the end of a guide, on the screen and on paper. */
export type Statement = Readonly<Omit<z.output<z.ZodObject<typeof StatementShape>>, 'body'>> & {
  readonly body: readonly Block[]
}

export const STATEMENT_FIELDS = Object.keys(StatementShape) as (keyof Statement)[]

/** Only the statement, from anything that contains one. */
export function statementOf({ status, conclusion, body }: Statement): Statement {
  return { status, conclusion, body } satisfies Record<keyof Statement, unknown>
}

/** One wording of an answer and the days on which it holds. */
export const AnswerVersionSchema = z.strictObject({
  ...PeriodShape,
  /** Replaces the entry's question while this version holds. */
  question: Line.optional(),
  ...StatementShape
})

export type AnswerVersion = z.infer<typeof AnswerVersionSchema>
