import { nextDay, type IsoDate } from '../value/isoDate'

/** A longer time is shown by months. */
const MAX_DAYS = 31

/** Every day from `from` to `until`, or every month (`2026-11`) if there are too many days for a chart. */
export function spansOf(from: IsoDate, until: IsoDate): string[] {
  const days: IsoDate[] = []
  for (let day = from; day <= until; day = nextDay(day)) days.push(day)
  return days.length > MAX_DAYS ? [...new Set(days.map((day) => day.slice(0, '2026-11'.length)))] : days
}
