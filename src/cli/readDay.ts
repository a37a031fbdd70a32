import { parsePreviewDay } from '../core/kiosk/parsePreviewDay'
import { japaneseDay, type IsoDate } from '../domain/value/isoDate'
import { UsageError } from './verb'

/** The day that `--now` names, or today without it. Throws UsageError if it is not a day. */
export function readDay(now: string | undefined): IsoDate {
  if (now === undefined) return japaneseDay(new Date())
  const day = parsePreviewDay(now)
  if (!day.ok) throw new UsageError(day.code)
  return day.value
}
