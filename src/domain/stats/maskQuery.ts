/** What stands for digits that were taken out. */
const MASK = '＊＊＊＊'
/** No more of a query is kept than a few words, in characters. */
export const MASKED_LENGTH = 40

/** So many digits this close to one another may be a number, a date of birth or a part of an address. */
const DIGITS = 4
const WITHIN = 12
const DIGIT = /[\p{Nd}〇零一二三四五六七八九十百千壱弐参拾]/u
/** What cannot be seen: it would part digits unnoticed. */
const UNSEEN = /\p{Cf}/gu

/**
 * What may be kept of a query: digits that stand close together masked, in any script and whatever stands between them,
 * then cut, so that no cut leaves the half of a number. Empty if there is no word in it.
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
    const last = places[nth + DIGITS - 1]
    if (last === undefined || last - first >= WITHIN) continue
    for (let place = first; place <= last; place++) hidden.add(place)
  }
  return letters.map((letter, place) => (hidden.has(place) ? (hidden.has(place - 1) ? '' : MASK) : letter)).join('')
}
