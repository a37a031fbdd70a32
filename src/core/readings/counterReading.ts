/** How a number and the counter behind it are read, where a dictionary that knows neither number nor date goes wrong. */

/** Days of the month, and lengths of so many days, with readings of their own. One day is ついたち only in a date. */
const DAYS: Readonly<Record<string, string>> = {
  '2': 'ふつか',
  '3': 'みっか',
  '4': 'よっか',
  '5': 'いつか',
  '6': 'むいか',
  '7': 'なのか',
  '8': 'ようか',
  '9': 'ここのか',
  '10': 'とおか',
  '14': 'じゅうよっか',
  '20': 'はつか',
  '24': 'にじゅうよっか'
}

const PEOPLE: Readonly<Record<string, string>> = { '1': 'ひとり', '2': 'ふたり' }

/** Counters with one reading behind every number. */
const PLAIN: Readonly<Record<string, string>> = {
  年: 'ねん',
  年間: 'ねんかん',
  年度: 'ねんど',
  月: 'がつ',
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
  種類: 'しゅるい',
  通: 'つう'
}

/** What stands before a counter is one of these: half-width or full-width digits. */
export const DIGITS = /^[0-9０-９]+$/

/**
 * The reading of `counter` behind `digits`, `whole` where it covers the number too (2人 is ふたり).
 * `inDate`: a month stands before the number. Undefined where the counter is not one of ours.
 */
export function counterReading(
  digits: string,
  counter: string,
  inDate: boolean
): { reading: string; whole: boolean } | undefined {
  const number = digits.normalize('NFKC').replace(/^0+(?=\d)/, '')
  if (counter === '日') return dayReading(number, inDate)
  if (counter === '人')
    return PEOPLE[number] ? { reading: PEOPLE[number], whole: true } : { reading: 'にん', whole: false }
  if (counter === '分')
    return { reading: /(?:^|[^0])0$|[13468]$/.test(digits.normalize('NFKC')) ? 'ぷん' : 'ふん', whole: false }
  const plain = Object.hasOwn(PLAIN, counter) ? PLAIN[counter] : undefined
  return plain ? { reading: plain, whole: false } : undefined
}

function dayReading(number: string, inDate: boolean): { reading: string; whole: boolean } {
  if (number === '1') return inDate ? { reading: 'ついたち', whole: true } : { reading: 'にち', whole: false }
  const own = DAYS[number]
  return own ? { reading: own, whole: true } : { reading: 'にち', whole: false }
}
