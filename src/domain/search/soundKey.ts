const BARE = new Map<string, string>(
  pairs('ぁあぃいぅうぇえぉおっつゃやゅゆょよゎわゐいゑえをおゔうぢじづず').concat(
    pairs('がかぎきぐくげけごこざさじしずすぜせぞそだただたでてどとばはびひぶふべへぼほぱはぴひぷふぺへぽほ')
  )
)
const PLAIN = new Map<string, string>(pairs('ぁあぃいぅうぇえぉおっつゃやゅゆょよゎわゐいゑえをおぢじづず'))
const O_ROW = new Set('おこそとのほもよろをごぞどぼぽょぉ')
const U_ROW = new Set('うくすつぬふむゆるぐずぶぷゅぅ')
const E_ROW = new Set('えけせてねへめれげぜでべぺぇ')

function pairs(text: string): [string, string][] {
  return (text.match(/../gu) ?? []).map((pair) => [pair.charAt(0), pair.charAt(1)])
}

/** Whether the letter only draws out the vowel before it: う in ほう, い in けい, ー. */
function isLongVowel(letter: string, before: string): boolean {
  if (letter === 'ー') return true
  if (letter === 'う') return O_ROW.has(before) || U_ROW.has(before)
  if (letter === 'お') return O_ROW.has(before)
  return letter === 'い' && E_ROW.has(before)
}

/**
 * Letters of a folded reading as they sound to someone typing fast: long vowels gone, small kana large.
 * One string for each letter of the reading (empty where the letter is dropped), so that places can be kept.
 */
export function soundLetters(reading: string): string[] {
  return Array.from({ length: reading.length }, (_, at) => {
    const letter = reading.charAt(at)
    if (at > 0 && isLongVowel(letter, reading.charAt(at - 1))) return ''
    return PLAIN.get(letter) ?? letter
  })
}

/** The key under which readings meet that differ in long vowels and small kana only: ほけんしょ, ほけんしよう. */
export function soundKey(reading: string): string {
  return soundLetters(reading).join('')
}

/** A sound key without voicing marks, so that a dropped or added 濁点 still meets. */
export function bareKey(key: string): string {
  return Array.from(key, (letter) => BARE.get(letter) ?? letter).join('')
}
