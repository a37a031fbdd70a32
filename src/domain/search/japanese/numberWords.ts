import { KANJI_DIGITS } from '../../readings/kanjiDigits'

const COUNTER =
  '割|桁|か月|月|日間|日|年度|年間|年|歳|円|人|枚|回|時間|時|分|週間|級|号|階|番|丁目|種類|種|通|点|%|つ|名|倍|秒|件|本|台|親等'
/** What kanji numbers count without being part of a word: 一人, 一部, 一時, 十分 and 二次 are left alone. */
const KANJI_COUNTER = '割|桁|か月|月|日|年|歳|円|枚|週間'
const ERA = '(?:(?:令和|平成|昭和)(?=[0-9]+年))?'
const NUMBER_WORD = new RegExp(`${ERA}(?<![0-9.])[0-9]{1,4}(?:${COUNTER})`, 'g')
const KANJI_NUMBER = new RegExp(`[${KANJI_DIGITS}十百千]+(?=${KANJI_COUNTER})`, 'g')
const THOUSANDS = /(?<=[0-9]),(?=[0-9]{3}(?![0-9]))/g
const MONTHS = /(?<=[0-9〇一二三四五六七八九十])[ヶヵケカ箇ヵ]月/g
const YEARS_OF_AGE = /(?<=[0-9〇一二三四五六七八九十])才/g
const PHONE = /(?<![0-9])0[0-9]{1,3}[-(][0-9]{1,4}[-)][0-9]{3,4}(?![0-9])|(?<![0-9])0[0-9]{9,10}(?![0-9])/g
/**
 * The prefixes of telephone numbers that are free, or cost the same from everywhere: people know these numbers by their
 * prefix.
 */
const KNOWN_PREFIX = /^(?:0120|0570|0800)/
const DAY_OF_DATE = /(?<=[0-9]月)[0-9]{1,2}日/g

const UNITS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 }

/**
 * Numbers of a tidied text written one way, so that 四桁, 4桁 and ４ケタ can meet: digits for kanji where they count
 * something, no commas, か月 for ヶ月; a telephone number is reduced to 0120, 0570 or 0800, or dropped.
 */
export function arabicNumbers(tidied: string): string {
  return tidied
    .replace(PHONE, (phone) => KNOWN_PREFIX.exec(phone)?.[0] ?? ' ')
    .replace(THOUSANDS, '')
    .replace(MONTHS, 'か月')
    .replace(YEARS_OF_AGE, '歳')
    .replace(/(?<=[0-9])ケタ/g, '桁')
    .replace(KANJI_NUMBER, (kanji) => String(valueOf(kanji)))
}

/**
 * The numbers of a text that are words, with what they count: 10割, 12桁, 3月, 令和8年, and 0120. The day of a date and
 * numbers of more than four digits are left out: they would be most of the index, and nobody searches for them.
 */
export function numberWords(text: string): string[] {
  const known = text.match(/(?<![0-9])(?:0120|0570|0800)(?![0-9])/g) ?? []
  return [...(text.replace(DAY_OF_DATE, '').match(NUMBER_WORD) ?? []), ...known]
}

/** The value of a number in kanji, by place (二〇) or by units (二十五). */
function valueOf(kanji: string): number {
  if (!/[十百千]/.test(kanji)) return Number(Array.from(kanji, (digit) => KANJI_DIGITS.indexOf(digit)).join(''))
  let [sum, digit] = [0, 0]
  for (const letter of kanji) {
    const unit = UNITS[letter]
    if (unit === undefined) digit = KANJI_DIGITS.indexOf(letter)
    else {
      sum += unit * (digit || 1)
      digit = 0
    }
  }
  return sum + digit
}
