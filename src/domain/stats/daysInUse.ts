import { daysBetween, type IsoDate } from '../value/isoDate'

/** If nobody was counted for longer than this, the kiosk was out of use or its clock was changed. */
const MAX_GAP_DAYS = 92

/** The days with counts that lead up to `today` without a long gap, oldest first, without days in the future. */
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
