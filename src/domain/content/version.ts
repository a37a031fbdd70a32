import { z } from 'zod'
import { BlockSchema } from './block'
import { IsoDateSchema, nextDay, type IsoDate } from './isoDate'

/** The days on which something holds: both ends belong to it, an absent end is open. */
export const PeriodShape = { from: IsoDateSchema.optional(), until: IsoDateSchema.optional() }

/** `ask-counter`: the sources hold no whole answer, so the visitor is sent to the counter. */
export const StatusSchema = z.enum(['answered', 'ask-counter'])

/** What is said, without when: shared by answers, notices and the ends of guides. */
export const StatementShape = {
  status: StatusSchema.default('answered'),
  /** One sentence that answers the question. */
  conclusion: z.string().trim().min(1).max(160),
  body: z.array(BlockSchema).default([])
}

export const AnswerVersionSchema = z.strictObject({
  ...PeriodShape,
  /** Replaces the entry's question while this version holds. */
  question: z.string().trim().min(1).optional(),
  ...StatementShape
})

export type Status = z.infer<typeof StatusSchema>
export type AnswerVersion = z.infer<typeof AnswerVersionSchema>
export type Period = { readonly from?: IsoDate | undefined; readonly until?: IsoDate | undefined }

/** True where `date` lies within `period`. */
export function holdsOn(period: Period, date: IsoDate): boolean {
  return (period.from === undefined || period.from <= date) && (period.until === undefined || date <= period.until)
}

/** The version that holds on `date`, or undefined before the first and after the last. */
export function versionOn<Version extends Period>(versions: readonly Version[], date: IsoDate): Version | undefined {
  return versions.find((version) => holdsOn(version, date))
}

/** What is wrong with the periods of one item's versions: an end before its start, an overlap, a gap. */
export function periodFaults(versions: readonly Period[]): { index: number; field: 'from' | 'until'; reason: string }[] {
  return versions.flatMap((version, index) => {
    const { from, until } = version
    if (from && until && until < from) return [{ index, field: 'until' as const, reason: `終わりの日 ${until} が始まりの日 ${from} より前です` }]
    const before = versions[index - 1]
    if (!before) return []
    if (!before.until) return [{ index: index - 1, field: 'until' as const, reason: '次の版があるので、終わりの日 (until) が要ります' }]
    if (!from) return [{ index, field: 'from' as const, reason: '前の版があるので、始まりの日 (from) が要ります' }]
    if (from <= before.until) return [{ index, field: 'from' as const, reason: `前の版 (${before.until} まで) と期間が重なっています` }]
    if (from !== nextDay(before.until)) return [{ index, field: 'from' as const, reason: `前の版 (${before.until} まで) との間に、答えのない日があります` }]
    return []
  })
}
