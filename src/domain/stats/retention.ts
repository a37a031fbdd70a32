import type { IsoDate } from '../value/isoDate'
import { daysInUse } from './daysInUse'
import { KEPT_MONTHS } from './keptCounts'

/** The first day whose counts are still kept on `today`. */
export function firstKeptDay(today: IsoDate): IsoDate {
  const [year = 0, month = 1] = today.split('-').map(Number)
  // Whole months are kept, and the first of a month always exists.
  return new Date(Date.UTC(year, month - 1 - KEPT_MONTHS, 1)).toISOString().slice(0, 10) as IsoDate
}

/**
 * The days whose counts have been kept long enough. None, unless the kiosk was in use from then until `today` without a
 * long gap: a clock that jumps ten years ahead makes every count old at once, and must not delete them.
 */
export function daysToDrop(counted: readonly IsoDate[], today: IsoDate): IsoDate[] {
  const first = firstKeptDay(today)
  const [since = today] = daysInUse(counted, today)
  return since <= first ? counted.filter((day) => day < first) : []
}
