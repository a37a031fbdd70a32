import type { IsoDate } from '../content/isoDate'

/** Months that counts are kept: the same month of last year can be compared with this one. */
export const KEPT_MONTHS = 13

/** The first day whose counts are still kept on `today`. */
export function firstKeptDay(today: IsoDate): IsoDate {
  const [year = 0, month = 1] = today.split('-').map(Number)
  // The first of a month always exists, and a month is kept whole.
  return new Date(Date.UTC(year, month - 1 - KEPT_MONTHS, 1)).toISOString().slice(0, 10) as IsoDate
}
