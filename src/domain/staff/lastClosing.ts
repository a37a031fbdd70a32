/** The closing time of a kiosk for which none is set. */
export const NIGHT = '03:00'
const DAY_MS = 86_400_000
const JAPAN_OFFSET_MS = 9 * 3_600_000

/**
 * The last instant, in milliseconds since 1970 and no later than `now`, at which it was `closingTime` (`17:15`) in
 * Japan; `NIGHT` if that is empty.
 */
export function lastClosing(closingTime: string, now: number): number {
  const [hours = 0, minutes = 0] = (closingTime || NIGHT).split(':').map(Number)
  const sinceMidnight = (hours * 60 + minutes) * 60_000
  const today = Math.floor((now + JAPAN_OFFSET_MS) / DAY_MS) * DAY_MS - JAPAN_OFFSET_MS + sinceMidnight
  return today <= now ? today : today - DAY_MS
}
