import type { Morpheme } from '../../content/morpheme'
import type { Inflection } from './conjugate'
import { tidy, katakanaToHiragana } from './fold'

const EMPTY_NOUNS = new Set(['非自立', '代名詞', '数', '特殊', '接続詞的', '引用文字列'])
/** Verbs that carry grammar, not a subject, by how they inflect. */
export const LIGHT_VERBS: readonly (readonly [base: string, inflection: Inflection])[] = [
  ...verbs(
    'g',
    'ある なる いう 言う 行う 行なう おこなう いただく 頂く くださる 下さる おる 願う いたす 致す ござる よる かかる やる'
  ),
  ...verbs('g', '思う おもう 知る しる もらう いく 行く おく しまう ちゃう わかる'),
  ...verbs('i', 'いる できる 出来る くれる 教える おしえる'),
  ...verbs('k', 'する 来る くる 関する 対する')
]
const LIGHT_WORDS = new Set([
  ...LIGHT_VERBS.map(([base]) => base),
  ...'ください 下さい 係る 場合 こと ため とき 時 方 等 など ほう 様 及び または よう もの 際 的'.split(' ')
])

function verbs(inflection: Inflection, bases: string): [string, Inflection][] {
  return bases.split(' ').map((base) => [base, inflection])
}

/** Words that say what kind of answer is asked for; they rank, but are no subject of their own. */
export const QUESTION_WORDS: ReadonlySet<string> = new Set('いつ どこ なぜ どうして いくら'.split(' '))

const WORDY = /[\p{L}\p{N}]/u

/** Whether a morpheme says what a text is about (and not only how it says so). */
export function isContent({ surface, base, pos }: Morpheme): boolean {
  const [kind, sort = '', subsort = ''] = pos
  if (!WORDY.test(surface) || LIGHT_WORDS.has(base)) return false
  if (QUESTION_WORDS.has(base)) return true
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
