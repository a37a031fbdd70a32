import { daysBetween, type IsoDate } from '../value/isoDate'
import { daysInUse } from './daysInUse'

/** No kiosk is left unused for longer than this: a longer jump means that its clock was changed. */
const LONG_DAYS = 400

/** What the machine's date is compared with. */
export interface ClockEvidence {
  readonly today: IsoDate
  /** The day the content on show was made. */
  readonly made: IsoDate
  /** The days that have counts, in any order. */
  readonly counted: readonly IsoDate[]
}

/**
 * Whether the machine's date looks wrong, so that staff should check it. `behind`: the content was made later, or
 * visitors were counted on days after it. `ahead`: it is more than a year after the last sign of use. Undefined if it
 * looks right.
 */
export function clockDoubt({ today, made, counted }: ClockEvidence): 'behind' | 'ahead' | undefined {
  // A day far ahead was counted while the clock was wrong, and proves nothing about today's date.
  const isComing = (day: IsoDate) => daysBetween(today, day) > 1 && daysBetween(today, day) <= LONG_DAYS
  if (today < made || counted.some(isComing)) return 'behind'
  const inUse = daysInUse(counted, today)
  const since = inUse[0] ?? today
  const before = counted.filter((day) => day < since)
  const last = [made, ...before].sort().findLast((day) => day <= since)
  return last !== undefined && daysBetween(last, since) > LONG_DAYS ? 'ahead' : undefined
}
