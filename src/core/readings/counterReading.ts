import { DAY_READINGS, FIRST_OF_MONTH } from '../../domain/readings/dayReadings'
import { ENDS_HARD, minutesAfter, takesP } from '../../domain/readings/countedSounds'
import { KANJI_DIGITS } from '../../domain/readings/kanjiDigits'

/**
 * How a number and the counter after it are read, for the cases that a dictionary gets wrong: it knows neither numbers
 * nor dates.
 */

const PEOPLE: Readonly<Record<string, string>> = { '1': 'ひとり', '2': 'ふたり' }

/** Counters that have the same reading after every number. */
const PLAIN: Readonly<Record<string, string>> = {
  年: 'ねん',
  年間: 'ねんかん',
  年度: 'ねんど',
  月: 'がつ',
  月頃: 'がつごろ',
  月末: 'がつまつ',
  時: 'じ',
  時間: 'じかん',
  週間: 'しゅうかん',
  円: 'えん',
  万円: 'まんえん',
  割: 'わり',
  桁: 'けた',
  番: 'ばん',
  歳: 'さい',
  枚: 'まい',
  回: 'かい',
  度: 'ど',
  号: 'ごう',
  棟: 'とう',
  種類: 'しゅるい',
  通: 'つう'
}

/** The first sound of the counter changes with the number: いっぷん, さんぼん, さんがい. */
const BENT: Readonly<Record<string, (number: string) => string>> = {
  分: minutesAfter,
  分間: (number) => `${minutesAfter(number)}かん`,
  泊: (number) => (takesP(number) ? 'ぱく' : 'はく'),
  本: (number) => (/3$/.test(number) ? 'ぼん' : ENDS_HARD.test(number) ? 'ぽん' : 'ほん'),
  階: (number) => (/3$/.test(number) ? 'がい' : 'かい')
}

const DIGITS = /^[0-9０-９]+$/
const KANJI_NUMBER = new RegExp(`^[${KANJI_DIGITS}十]+$`)

/** True for half-width or full-width digits: a number that carries no furigana itself. */
export function isDigits(surface: string): boolean {
  return DIGITS.test(surface)
}

/** The number in `surface` as half-width digits: ０3 is 3, 十四 is 14. Undefined for anything else. */
export function numberOf(surface: string): string | undefined {
  if (isDigits(surface)) return surface.normalize('NFKC').replace(/^0+(?=\d)/, '')
  if (!KANJI_NUMBER.test(surface)) return undefined
  const digits = (letters: string) => [...letters].map((letter) => KANJI_DIGITS.indexOf(letter)).join('')
  const [tens, ones] = surface.split('十')
  return ones === undefined ? digits(surface) : `${digits(tens ?? '') || '1'}${digits(ones) || '0'}`
}

/**
 * The reading of `counter` after `number`, with `whole` if it covers the number too (2人 is ふたり). `before` is the text
 * up to the number: after a month it is a date, after 2～ an estimate. Undefined if the counter is not listed here.
 */
export function counterReading(
  number: string,
  counter: string,
  before: string
): { reading: string; whole: boolean } | undefined {
  const estimate = isEstimate(number, before)
  if (counter === '人') return wholeOr(estimate ? undefined : PEOPLE[number], 'にん')
  if (counter === '日') return wholeOr(estimate ? undefined : dayReading(number, before), 'にち')
  if (counter === '日間')
    return wholeOr(DAY_READINGS[number] && !estimate ? `${DAY_READINGS[number]}かん` : undefined, 'にちかん')
  if (Object.hasOwn(BENT, counter)) return wholeOr(undefined, BENT[counter]?.(number) ?? '')
  return Object.hasOwn(PLAIN, counter) ? wholeOr(undefined, PLAIN[counter] ?? '') : undefined
}

function wholeOr(whole: string | undefined, reading: string): { reading: string; whole: boolean } {
  return { reading: whole ?? reading, whole: whole !== undefined }
}

function dayReading(number: string, before: string): string | undefined {
  return number === '1' && /[0-9０-９一二三四五六七八九十毎翌今来前同]月\s*$/.test(before)
    ? FIRST_OF_MONTH
    : DAY_READINGS[number]
}

/** 2～3日 is にさんにち, while 7～10日 is two dates or lengths. */
function isEstimate(number: string, before: string): boolean {
  const from = /([0-9０-９]+)[～〜~、,・]$/.exec(before)?.[1]?.normalize('NFKC')
  return from !== undefined && Number(from) + 1 === Number(number)
}
