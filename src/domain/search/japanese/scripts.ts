/** The script a letter is typed in. */
export type Script = 'kana' | 'katakana' | 'kanji' | 'latin' | 'digit' | 'other'

const KANJI_OR_HIRAGANA = /[ぁ-ゖ\p{Script=Han}]/u
const KANJI = /[\p{Script=Han}々〆]/u
const LETTER = /\p{L}/u
const DIGIT = /[0-9]/
const LONG_VOWEL = 'ー'

/**
 * The script of each letter of a tidied query. A query entirely in katakana counts as kana: its script tells nothing
 * about its words.
 */
export function scriptsOf(query: string): Script[] {
  const katakana: Script = KANJI_OR_HIRAGANA.test(query) ? 'katakana' : 'kana'
  const scripts: Script[] = []
  for (let at = 0; at < query.length; at += 1) {
    const letter = query.charAt(at)
    if (letter >= 'ぁ' && letter <= 'ゖ') scripts.push('kana')
    else if (letter >= 'ァ' && letter <= 'ヺ') scripts.push(katakana)
    else if (letter === LONG_VOWEL) scripts.push(scripts[at - 1] === 'katakana' ? 'katakana' : 'kana')
    else if (KANJI.test(letter)) scripts.push('kanji')
    else if (DIGIT.test(letter)) scripts.push('digit')
    else scripts.push(LETTER.test(letter) ? 'latin' : 'other')
  }
  return scripts
}
