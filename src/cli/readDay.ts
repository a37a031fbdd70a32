import { isIsoDate, japaneseDay, type IsoDate } from '../domain/value/isoDate'
import { UsageError } from './verb'

/** The day that `--now` names, or today without it. Throws UsageError if it is no day. */
export function readDay(now: string | undefined): IsoDate {
  if (now === undefined) return japaneseDay(new Date())
  if (!isIsoDate(now)) throw new UsageError(`--now ${now}: 2025-11-01 の形で、実在する日を書いてください`)
  return now
}
