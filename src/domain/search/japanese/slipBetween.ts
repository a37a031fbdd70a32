import { KANA_COLUMNS } from '../../value/kanaColumns'
import { isCommonKanji, soundAlike } from './kanjiSounds'

/** `near`: a slip that is easily made, between neighbouring keys or kanji that sound alike. `far`: any other slip. */
export type Slip = 'near' | 'far'

const KEY_PLACES = new Map(
  KANA_COLUMNS.flatMap((column, across) => column.map((kana, down) => [kana, [across, down]] as const))
)
const KANJI = /\p{Script=Han}/u
/** The most kanji that an input method may convert wrongly at once: 再公布 for 再交付. */
const MAX_CONVERTED = 2

/** Whether two keys of the kana board touch. */
function areNeighbours(one: string, other: string): boolean {
  const [a, b] = [KEY_PLACES.get(one), KEY_PLACES.get(other)]
  return a !== undefined && b !== undefined && Math.abs(a[0] - b[0]) + Math.abs(a[1] - b[1]) === 1
}

/**
 * The single slip that turns one word into the other: a letter left out, added, swapped with the next, or replaced;
 * undefined if it takes more than one. Replacing kanji counts as near if both sound alike, replacing kana if their keys
 * touch.
 */
export function slipBetween(one: string, other: string): Slip | undefined {
  if (one === other) return 'near'
  const [short, long] = one.length <= other.length ? [one, other] : [other, one]
  if (long.length - short.length > 1) return undefined
  if (isConversion(one, other)) return 'near'
  let start = 0
  while (start < short.length && short[start] === long[start]) start += 1
  let end = 0
  while (end < short.length - start && short[short.length - 1 - end] === long[long.length - 1 - end]) end += 1
  const shortRest = short.slice(start, short.length - end)
  const longRest = long.slice(start, long.length - end)
  if (shortRest === '' && longRest.length === 1) return 'near'
  if (shortRest.length === 1 && longRest.length === 1) return replacement(shortRest, longRest)
  const isSwap = shortRest.length === 2 && shortRest === longRest.charAt(1) + longRest.charAt(0)
  return isSwap ? 'near' : undefined
}

/**
 * Whether the words differ only in a few kanji, each of which sounds like its counterpart, and share at least one
 * letter.
 */
function isConversion(one: string, other: string): boolean {
  if (one.length !== other.length) return false
  const places = Array.from(one, (_, place) => place).filter((place) => one[place] !== other[place])
  return (
    places.length <= MAX_CONVERTED &&
    places.length < one.length &&
    places.every((place) => soundAlike(one.charAt(place), other.charAt(place)))
  )
}

function replacement(one: string, other: string): Slip | undefined {
  if (KANJI.test(one) !== KANJI.test(other)) return undefined
  const isRare = KANJI.test(one) && !(isCommonKanji(one) && isCommonKanji(other))
  return isRare || soundAlike(one, other) || areNeighbours(one, other) ? 'near' : 'far'
}
