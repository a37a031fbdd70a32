import { z } from 'zod'
import { BlockSchema } from './block'
import { Line } from './line'
import { IsoDateSchema, nextDay, type IsoDate } from './isoDate'

/** The days on which something holds: both ends belong to it, an absent end is open. */
export const PeriodShape = { from: IsoDateSchema.optional(), until: IsoDateSchema.optional() }

/** `ask-counter`: the sources hold no whole answer, so the visitor is sent to the counter. */
export const StatusSchema = z.enum(['answered', 'ask-counter'])

/** What is said, without when: shared by answers, notices and the ends of guides. */
export const StatementShape = {
  status: StatusSchema.default('answered'),
  /** One sentence that answers the question. */
  conclusion: Line.max(160),
  body: z.array(BlockSchema).default([])
}

export const AnswerVersionSchema = z.strictObject({
  ...PeriodShape,
  /** Replaces the entry's question while this version holds. */
  question: Line.optional(),
  ...StatementShape
})

export type Status = z.infer<typeof StatusSchema>
export type AnswerVersion = z.infer<typeof AnswerVersionSchema>
export type Period = { readonly from?: IsoDate | undefined; readonly until?: IsoDate | undefined }

/** True where `date` lies within `period`. */
export function holdsOn(period: Period, date: IsoDate): boolean {
  return (period.from === undefined || period.from <= date) && (period.until === undefined || date <= period.until)
}

/** True where some day lies within both periods. */
export function periodsOverlap(a: Period, b: Period): boolean {
  const beginsInTime = (one: Period, other: Period) =>
    one.from === undefined || other.until === undefined || one.from <= other.until
  return beginsInTime(a, b) && beginsInTime(b, a)
}

/** The version that holds on `date`, or undefined before the first and after the last. */
export function versionOn<Version extends Period>(versions: readonly Version[], date: IsoDate): Version | undefined {
  return versions.find((version) => holdsOn(version, date))
}

/** A fault in the periods of one item's versions. */
export interface PeriodFault {
  readonly index: number
  readonly field: 'from' | 'until'
  readonly reason: string
}

/** What is wrong with the periods of one item's versions: an end before its start, an overlap, a gap. */
export function periodFaults(versions: readonly Period[]): PeriodFault[] {
  return versions.flatMap((version, index) => faultAt(versions[index - 1], version, index) ?? [])
}

function faultAt(before: Period | undefined, { from, until }: Period, index: number): PeriodFault | undefined {
  if (from && until && until < from)
    return { index, field: 'until', reason: `終わりの日 ${until} が始まりの日 ${from} より前です` }
  if (!before) return undefined
  if (!before.until)
    return { index: index - 1, field: 'until', reason: '次の版があるので、終わりの日 (until) が要ります' }
  if (!from) return { index, field: 'from', reason: '前の版があるので、始まりの日 (from) が要ります' }
  if (from <= before.until)
    return { index, field: 'from', reason: `前の版 (${before.until} まで) と期間が重なっています` }
  if (from !== nextDay(before.until))
    return { index, field: 'from', reason: `前の版 (${before.until} まで) との間に、答えのない日があります` }
  return undefined
}
