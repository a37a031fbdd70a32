import { daysBetween, type IsoDate } from '../value/isoDate'
import { daysInUse } from './daysInUse'

/** A kiosk is not left unused for longer than this, so that a jump by more is rather one of its clock. */
const LONG_DAYS = 400

/** What speaks against the machine's date. */
export interface ClockEvidence {
  readonly today: IsoDate
  /** The day the content on show was made. */
  readonly made: IsoDate
  /** The days that have counts, in any order. */
  readonly counted: readonly IsoDate[]
}

/**
 * Whether the date of the machine is to be doubted, for staff to look at. `behind`: the content was made later, or
 * visitors were counted on days yet to come. `ahead`: nothing was known of the kiosk for more than a year, and then it
 * was this day.
 */
export function clockDoubt({ today, made, counted }: ClockEvidence): 'behind' | 'ahead' | undefined {
  // A day far ahead was itself counted by a wrong clock, and says nothing of this one.
  const isComing = (day: IsoDate) => daysBetween(today, day) > 1 && daysBetween(today, day) <= LONG_DAYS
  if (today < made || counted.some(isComing)) return 'behind'
  const inUse = daysInUse(counted, today)
  const since = inUse[0] ?? today
  const before = counted.filter((day) => day < since)
  const last = [made, ...before].sort().findLast((day) => day <= since)
  return last !== undefined && daysBetween(last, since) > LONG_DAYS ? 'ahead' : undefined
}
