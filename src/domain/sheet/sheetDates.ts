import type { IsoDate } from '../content/isoDate'
import type { Period } from '../content/version'

const FIRST_YEAR_OF_REIWA = 2019

/** A day as it stands on Japanese paper: 2026年（令和8年）11月20日. Days before 令和 carry the western year alone. */
export function paperDate(date: IsoDate): string {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number)
  const reiwa = year - FIRST_YEAR_OF_REIWA + 1
  const era = date < '2019-05-01' ? '' : `（令和${reiwa === 1 ? '元' : reiwa}年）`
  return `${year}年${era}${month}月${day}日`
}

/** For which days an answer holds, as a line of the sheet; undefined where it is bound to none. */
export function periodLine({ from, until }: Period): string | undefined {
  if (from && until) return `${paperDate(from)}から${paperDate(until)}までの内容です`
  if (until) return `${paperDate(until)}までの内容です`
  if (from) return `${paperDate(from)}からの内容です`
  return undefined
}
