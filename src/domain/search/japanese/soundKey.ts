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

/** Whether the letter only lengthens the vowel before it: う in ほう, い in けい, ー. */
function isLongVowel(letter: string, before: string): boolean {
  if (letter === 'ー') return true
  if (letter === 'う') return O_ROW.has(before) || U_ROW.has(before)
  if (letter === 'お') return O_ROW.has(before)
  return letter === 'い' && E_ROW.has(before)
}

/** How the letter at a place of a folded reading sounds to someone typing fast: no long vowels, no small kana. */
function soundAt(reading: string, at: number): string {
  const letter = reading.charAt(at)
  return at > 0 && isLongVowel(letter, reading.charAt(at - 1)) ? '' : (PLAIN.get(letter) ?? letter)
}

/** The letters of a folded reading as they sound. A dropped letter is an empty string, so places stay the same. */
export function soundLetters(reading: string): string[] {
  return Array.from({ length: reading.length }, (_, at) => soundAt(reading, at))
}

/** The same key for readings that differ only in long vowels and small kana: ほけんしょ, ほけんしよう. */
export function soundKey(reading: string): string {
  let key = ''
  for (let at = 0; at < reading.length; at += 1) key += soundAt(reading, at)
  return key
}

/** A sound key without voicing marks, so that a dropped or added 濁点 still matches. */
export function bareKey(key: string): string {
  let bare = ''
  for (const letter of key) bare += BARE.get(letter) ?? letter
  return bare
}
