import type { Morpheme } from '../../readings/morpheme'
import { foreignTerm } from '../foreign/foreignWords'
import { fold } from './fold'
import { stopWords } from './stopWords'

const EMPTY_NOUNS = new Set(['非自立', '代名詞', '数', '特殊', '接続詞的', '引用文字列'])
/** Words that say what kind of answer is wanted; they influence the ranking, but name no subject. */
export const QUESTION_WORDS: ReadonlySet<string> = new Set('いつ どこ なぜ どうして いくら'.split(' '))

const WORDY = /[\p{L}\p{N}]/u

/** Whether a morpheme says what a text is about (and not only how it says so). */
export function isContent(morpheme: Morpheme): boolean {
  return isContentKind(morpheme) && !isEmptyWord(morpheme.base)
}

/** Whether a morpheme is of a part of speech that may say what a text is about. */
export function isContentKind({ surface, base, pos }: Morpheme): boolean {
  const [kind, sort = '', subsort = ''] = pos
  if (!WORDY.test(surface)) return false
  if (QUESTION_WORDS.has(base)) return true
  if (kind === '名詞') return !EMPTY_NOUNS.has(sort) && !(sort === '接尾' && subsort === '助数詞')
  if (kind === '動詞' || kind === '形容詞') return sort === '自立'
  return kind === '副詞' && sort === '一般'
}

/**
 * Whether a dictionary form says nothing, whatever its part of speech: a stop word of Japanese or of another language.
 */
export function isEmptyWord(base: string): boolean {
  const folded = fold(base)
  return stopWords.has(folded) || foreignTerm(folded) === ''
}

/** The index term of a word: its folded dictionary form, or for a word of another language its stem. */
export function termOf(base: string): string {
  const folded = fold(base).trim()
  return foreignTerm(folded) ?? folded
}

const KANJI_RUN = /[\p{Script=Han}々〆]{2,}/gu

/** Neighbouring kanji as pairs: they match even if the same compound was cut into different words. */
export function kanjiPairs(text: string): string[] {
  return [...text.matchAll(KANJI_RUN)].flatMap(([run]) =>
    Array.from({ length: run.length - 1 }, (_, at) => run.slice(at, at + 2))
  )
}
