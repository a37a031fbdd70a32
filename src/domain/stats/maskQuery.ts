/** Replaces digits that were removed. */
const MASK = '＊＊＊＊'
/** How much of a query is kept at most, in characters: a few words. */
export const MASKED_LENGTH = 40

/** This many digits within this many characters may be a number, a date of birth or part of an address. */
export const MASKED_DIGITS = 4
const WITHIN = 12
const DIGIT = /[\p{Nd}〇零一二三四五六七八九十百千壱弐参拾]/u
/** Invisible characters: they could separate digits unnoticed. */
const UNSEEN = /\p{Cf}/gu

/**
 * The part of a query that may be kept. Digits close to one another are masked, in any script and whatever is between
 * them. Only then is the text cut, so that no half of a number is left. Empty if nothing but signs is left.
 */
export function maskQuery(query: string): string {
  const text = query.normalize('NFKC').replace(UNSEEN, '').replace(/\s+/g, ' ').trim().toLowerCase()
  const masked = maskNumbers([...text])
  return /[\p{L}\p{Nd}]/u.test(masked) ? [...masked].slice(0, MASKED_LENGTH).join('') : ''
}

function maskNumbers(letters: readonly string[]): string {
  const places = letters.flatMap((letter, place) => (DIGIT.test(letter) ? [place] : []))
  const hidden = new Set<number>()
  for (const [nth, first] of places.entries()) {
    const last = places[nth + MASKED_DIGITS - 1]
    if (last === undefined || last - first >= WITHIN) continue
    for (let place = first; place <= last; place++) hidden.add(place)
  }
  return letters.map((letter, place) => (hidden.has(place) ? (hidden.has(place - 1) ? '' : MASK) : letter)).join('')
}
