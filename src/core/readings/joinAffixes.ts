import { hasOnlyKanji } from './alignRuby'
import { isGlossaryTerm, type Word } from './word'

/** The maximum length of a base with one reading over it, which is never broken across lines. */
export const LONGEST_BASE = 4

/**
 * Joins a prefix or a suffix of one kanji to the word it belongs to, so that 医療費 and 再発行 carry one reading, instead of
 * one that is three times as wide as its kanji. Glossary terms stay by themselves, since a visitor can touch them.
 */
export function joinAffixes(words: readonly Word[]): Word[] {
  const joined: Word[] = []
  for (const word of words) {
    const last = joined.at(-1)
    if (last && belongTogether(last, word)) {
      const surface = last.surface + word.surface
      joined[joined.length - 1] = { surface, reading: last.reading + word.reading, pos: last.pos }
    } else joined.push(word)
  }
  return joined
}

function belongTogether(first: Word, second: Word): boolean {
  const kanji = [first, second].every(({ surface, reading }) => hasOnlyKanji(surface) && reading !== '')
  const short = first.surface.length + second.surface.length <= LONGEST_BASE
  return (
    kanji &&
    short &&
    !isGlossaryTerm(first) &&
    !isGlossaryTerm(second) &&
    (isPrefix(first) || isSuffix(second)) &&
    !counts(first)
  )
}

function isPrefix({ surface, pos }: Word): boolean {
  return surface.length === 1 && pos[0] === '接頭詞'
}

function isSuffix({ surface, pos }: Word): boolean {
  return surface.length === 1 && pos[1] === '接尾' && pos[2] !== '助数詞'
}

function counts({ pos }: Word): boolean {
  return pos[1] === '数' || pos[2] === '助数詞'
}
