import { daysBetween, type IsoDate } from '../value/isoDate'

/** A kiosk that counted nobody for longer stood still, or its clock was set. */
const MAX_GAP_DAYS = 92

/** The days with counts that lead up to `today` without a long gap, oldest first. Days yet to come are left out. */
export function daysInUse(counted: readonly IsoDate[], today: IsoDate): IsoDate[] {
  const days = counted.filter((day) => day <= today).sort()
  let from = days.length
  for (let next = today; from > 0; from--) {
    const day = days[from - 1] ?? next
    if (daysBetween(day, next) > MAX_GAP_DAYS) break
    next = day
  }
  return days.slice(from)
}
