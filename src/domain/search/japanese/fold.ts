import { katakanaToHiragana } from '../../value/katakanaToHiragana'

const UNSEEN = /\p{C}+/gu
const LOOSE_MARKS = /\p{M}+/gu
const SPACED_VOICING = /[゛ﾞ]/g
const SPACED_HALF_VOICING = /[゜ﾟ]/g
const DASH_AFTER_KANA = /(?<=[ぁ-ゖァ-ヺー])[-‐-―−~〜～ｰ─━]/g

/** Unifies width and case, and keeps the scripts. Invisible characters, lone surrogates and controls become spaces. */
export function tidy(text: string): string {
  return text
    .replace(SPACED_VOICING, '\u3099')
    .replace(SPACED_HALF_VOICING, '\u309a')
    .normalize('NFKC')
    .toLowerCase()
    .replace(LOOSE_MARKS, '')
    .replace(UNSEEN, ' ')
    .replace(DASH_AFTER_KANA, 'ー')
}

/** Folds width, case and kana script, so that ﾏｲﾅ, マイナ and まいな are one word. */
export function fold(text: string): string {
  return katakanaToHiragana(tidy(text))
}
