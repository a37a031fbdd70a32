const DIGITS = ['', 'いち', 'に', 'さん', 'よん', 'ご', 'ろく', 'なな', 'はち', 'きゅう']
/** Digits as people say them on the telephone: the short ones are drawn out, so that none is missed. */
const DIALLED = ['ぜろ', 'いち', 'にー', 'さん', 'よん', 'ごー', 'ろく', 'なな', 'はち', 'きゅう']
const MYRIADS = ['', 'まん', 'おく', 'ちょう']
const COUNTED = ['', 'ひとつ', 'ふたつ', 'みっつ', 'よっつ', 'いつつ', 'むっつ', 'ななつ', 'やっつ', 'ここのつ']
const MOST_DIGITS = 16

/** Sound changes between digits and the units after them. */
const BENT: readonly (readonly [RegExp, string])[] = [
  [/いち(?=じゅう|ひゃく|せん)/g, ''],
  [/さんひゃく/g, 'さんびゃく'],
  [/ろくひゃく/g, 'ろっぴゃく'],
  [/はちひゃく/g, 'はっぴゃく'],
  [/さんせん/g, 'さんぜん'],
  [/はちせん/g, 'はっせん']
]

type Ending = readonly [of: RegExp, becomes: string]
const YO: Ending = [/よん$/, 'よ']
const SHICHI: Ending = [/なな$/, 'しち']
const KU: Ending = [/きゅう$/, 'く']
const HARD: readonly Ending[] = [
  [/いち$/, 'いっ'],
  [/はち$/, 'はっ'],
  [/じゅう$/, 'じゅっ']
]
const HARDER: readonly Ending[] = [...HARD, [/ろく$/, 'ろっ'], [/ひゃく$/, 'ひゃっ']]

/** How the end of a number sounds before a counter, by the beginning of the counter. The first that fits is used. */
const BEFORE: readonly (readonly [counter: RegExp, endings: readonly Ending[]])[] = [
  [/^がつ/, [[/よん$/, 'し'], SHICHI, KU]],
  [/^じ(?![ゃゅょ])/, [YO, SHICHI, KU]],
  [/^にち/, [SHICHI, KU]],
  [/^(ねん|にん|えん)/, [YO]],
  [
    /^けた/,
    [
      [/^いち$/, 'ひと'],
      [/^に$/, 'ふた'],
      [/じゅう$/, 'じゅっ']
    ]
  ],
  [/^[かきくけこぱぴぷぺぽ]/, HARDER],
  [/^[さしすせそたちつてと]/, HARD]
]

/**
 * How a number in digits is said: `10` is じゅう. Commas are ignored. A number that begins with 0, or is too long for an
 * amount, is said digit by digit.
 */
export function sayNumber(digits: string): string {
  const [whole = '', fraction] = digits.replaceAll(',', '').split('.')
  const said = (whole.length > 1 && whole.startsWith('0')) || whole.length > MOST_DIGITS ? sayDigits(whole) : sum(whole)
  return fraction === undefined ? said : `${said.replace(/じゅう$/, 'じゅっ')}てん${plainDigits(fraction)}`
}

/** Digits one by one, as in a telephone number, with の between their groups. */
export function sayDigits(digits: string): string {
  return digits
    .split(/\D+/)
    .map((group) => [...group].map((digit) => DIALLED[Number(digit)]).join(' '))
    .join(' の、')
}

/** A number with its counter, which is given in kana: 6 and かい are ろっかい, 4 and がつ are しがつ, 2 and つ are ふたつ. */
export function sayCounted(digits: string, counter: string): string {
  if (/^つ(?!う)/.test(counter) && /^[1-9]$/.test(digits)) return `${COUNTED[Number(digits)]}${counter.slice(1)}`
  const endings = BEFORE.find(([begins]) => begins.test(counter))?.[1] ?? []
  const number = sayNumber(digits)
  const [of, becomes] = endings.find(([ending]) => ending.test(number)) ?? [/$/, '']
  return `${number.replace(of, becomes)}${counter}`
}

function sum(digits: string): string {
  if (/^0*$/.test(digits)) return 'ぜろ'
  const groups = digits.padStart(MOST_DIGITS, '0').match(/\d{4}/g) ?? []
  return groups
    .map((group, at) => (Number(group) === 0 ? '' : `${four(group)}${MYRIADS[groups.length - 1 - at]}`))
    .join('')
}

/**
 * A number up to 9999. A thousand is always せん: before まん and larger units it would be いっせん, which hardly sounds
 * different.
 */
function four(group: string): string {
  const units = ['せん', 'ひゃく', 'じゅう', '']
  const said = [...group].map((digit, at) => (digit === '0' ? '' : `${DIGITS[Number(digit)]}${units[at]}`)).join('')
  return BENT.reduce((now, [sound, bent]) => now.replace(sound, bent), said)
}

function plainDigits(digits: string): string {
  return [...digits].map((digit) => DIGITS[Number(digit)] || 'ぜろ').join('')
}
