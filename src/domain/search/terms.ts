import type { Morpheme } from '../content/morpheme'
import { tidy, katakanaToHiragana } from './fold'

const EMPTY_NOUNS = new Set(['非自立', '代名詞', '数', '特殊', '接続詞的', '引用文字列'])
/** Verbs and nouns that carry grammar, not a subject. */
const LIGHT_WORDS = new Set(
  'する いる ある なる できる 出来る いう 言う 行う 行なう おこなう いただく 頂く くださる 下さる ください 下さい おる 願う いたす 致す ござる よる 関する 対する 係る かかる 場合 こと ため とき 方 等 など ほう 様 及び または よう もの 際 くれる もらう やる'.split(
    ' '
  )
)
const WORDY = /[\p{L}\p{N}]/u

/** Whether a morpheme says what a text is about (and not only how it says so). */
export function isContent({ surface, base, pos }: Morpheme): boolean {
  const [kind, sort = '', subsort = ''] = pos
  if (!WORDY.test(surface) || LIGHT_WORDS.has(base)) return false
  if (kind === '名詞') return !EMPTY_NOUNS.has(sort) && !(sort === '接尾' && subsort === '助数詞')
  if (kind === '動詞' || kind === '形容詞') return sort === '自立'
  return kind === '副詞' && sort === '一般'
}

/** The index term of a word: its dictionary form, folded. */
export function termOf(base: string): string {
  return katakanaToHiragana(tidy(base)).trim()
}

const KANJI_RUN = /[\p{Script=Han}々〆]{2,}/gu

/** Neighbouring kanji as pairs: they meet where two cuttings of the same compound do not. */
export function kanjiPairs(text: string): string[] {
  return [...text.matchAll(KANJI_RUN)].flatMap(([run]) =>
    Array.from({ length: run.length - 1 }, (_, at) => run.slice(at, at + 2))
  )
}
