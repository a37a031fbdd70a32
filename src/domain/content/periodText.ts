import type { IsoDate } from '../value/isoDate'
import type { Period } from './period'

/**
 * The days for which something holds, in Japanese: `…から…まで`, or the one end that is set; empty if neither is.
 * @param dayText how a day is written
 * @param gap put around the words から and まで
 */
export function periodText({ from, until }: Period, dayText: (day: IsoDate) => string, gap = ''): string {
  const ends = [from && `${dayText(from)}${gap}から`, until && `${dayText(until)}${gap}まで`]
  return ends.filter(Boolean).join(gap)
}
