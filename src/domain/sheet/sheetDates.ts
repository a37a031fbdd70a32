import type { IsoDate } from '../value/isoDate'
import { periodText } from '../content/periodText'
import type { Period } from '../content/period'

const FIRST_DAY_OF_REIWA = '2019-05-01'

const JAPANESE_YEAR = new Intl.DateTimeFormat('ja-JP-u-ca-japanese', { era: 'short', year: 'numeric', timeZone: 'UTC' })
const WESTERN_YEAR = new Intl.DateTimeFormat('ja-JP', { year: 'numeric', timeZone: 'UTC' })
const MONTH_AND_DAY = new Intl.DateTimeFormat('ja-JP', { month: 'long', day: 'numeric', timeZone: 'UTC' })

/** A day as Japanese paper shows it: 2026年（令和8年）11月20日. Days before 令和 show the western year alone. */
export function paperDate(date: IsoDate): string {
  const day = new Date(`${date}T00:00:00Z`)
  const era = date < FIRST_DAY_OF_REIWA ? '' : `（${JAPANESE_YEAR.format(day)}）`
  return WESTERN_YEAR.format(day) + era + MONTH_AND_DAY.format(day)
}

/** For which days an answer holds, as a line of the sheet; undefined if it is not limited to any. */
export function periodLine(period: Period): string | undefined {
  const days = periodText(period, paperDate)
  return days === '' ? undefined : `${days}の内容です`
}
