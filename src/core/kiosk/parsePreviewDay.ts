import { isIsoDate, type IsoDate } from '../../domain/value/isoDate'
import { fail, succeed, type Result } from '../../domain/value/result'

/** The day that `--now` names, for a kiosk and for `faq`. The failure's code is a sentence in Japanese for its user. */
export function parsePreviewDay(now: string): Result<IsoDate> {
  return isIsoDate(now) ? succeed(now) : fail(`--now ${now}: 2025-11-01 の形で、実在する日を書いてください`)
}
