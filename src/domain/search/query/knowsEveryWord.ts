import { tidy } from '../japanese/fold'
import { cutQuery, type Piece } from './cutQuery'
import type { Lexicon } from './lexicon'

const KANA = /^[ぁ-ゖー]+$/
/** Shorter stretches of letters stand in the middle of many a name. */
const MIN_KANA = 3
const MIN_LETTERS = 2

/**
 * True if a text is made of words that the corpus itself holds, as it writes or reads them, and of grammar: such a text
 * names nobody. What is only guessed (sounds alike, slips, words not typed to their end) is not known.
 */
export function knowsEveryWord(text: string, lexicon: Lexicon): boolean {
  const words = cutQuery(tidy(text), lexicon).filter(({ lexeme }) => lexeme?.words.length !== 0)
  return words.length > 0 && words.every(isKnown)
}

function isKnown({ text, lexeme }: Piece): boolean {
  const isExact = lexeme?.manner === 'written' || lexeme?.manner === 'read'
  return isExact && text.length >= (KANA.test(text) ? MIN_KANA : MIN_LETTERS)
}
