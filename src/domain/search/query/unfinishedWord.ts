import type { Ranking } from '../ranking'
import type { Concept } from './concept'
import { addTerm, conceptsOf } from './conceptsOf'
import type { Piece } from './cutQuery'
import type { Lexicon } from './lexicon'
import { wordsBeginning } from './wordsBeginning'

const MAX_PIECES = 4
const MIN_LETTERS = 2
/** Grammar that stands alone (へんき) may be the beginning of a word if it has at least this many letters. */
const MIN_GRAMMAR = 3

/** The last pieces of a cut, from `from` on, read as one unfinished word. */
export interface Unfinished {
  readonly from: number
  readonly concepts: readonly Concept[]
}

/**
 * The end of a query as an unfinished word: the longest stretch with which a word of the lexicon begins. If the stretch
 * is also a word by itself, that word still asks, and the longer words only help.
 */
export function unfinishedWord(
  pieces: readonly Piece[],
  end: number,
  lexicon: Lexicon,
  weights: Ranking['term']
): Unfinished | undefined {
  if (pieces.at(-1)?.end !== end) return undefined
  for (let from = Math.max(0, pieces.length - MAX_PIECES); from < pieces.length; from += 1) {
    const rest = pieces.slice(from)
    const isUnknown = rest.some(({ lexeme }) => lexeme === undefined)
    const isJoined = rest.every((piece, at) => at === 0 || rest[at - 1]?.end === piece.start)
    const text = rest.map((piece) => piece.text).join('')
    const isAlone = pieces[from - 1]?.end !== rest[0]?.start && text.length >= MIN_GRAMMAR
    if (!isJoined || (rest[0]?.lexeme?.words.length === 0 && !isUnknown && !isAlone)) continue
    const words = text.length < MIN_LETTERS ? [] : wordsBeginning(text, lexicon)
    if (words.length > 0) return { from, concepts: sensesOf(text, rest, words, lexicon, weights) }
  }
  return undefined
}

function sensesOf(
  text: string,
  rest: readonly Piece[],
  words: readonly number[],
  lexicon: Lexicon,
  weights: Ranking['term']
): Concept[] {
  const manner = rest.length === 1 ? rest[0]?.lexeme?.manner : undefined
  const isWord = manner === 'written' || manner === 'read'
  const terms = new Map<string, number>()
  const countOf = (word: number) => (lexicon.counts[word] ?? 0) + 1
  const most = Math.max(...words.map(countOf))
  for (const word of words) {
    const weight = (isWord ? weights.perhapsUnfinished : weights.unfinished) * Math.sqrt(countOf(word) / most)
    addTerm(terms, word, weight, lexicon)
    if (lexicon.isIndexTerm(lexicon.terms[word] ?? '')) continue
    for (const part of lexicon.partsOf.get(word) ?? []) addTerm(terms, part, weight * weights.part, lexicon)
  }
  const longer: Concept = { text, terms, role: isWord ? 'helps' : 'asks' }
  const asItStands = rest.flatMap((piece) => (piece.lexeme?.words.length ? conceptsOf(piece, lexicon, weights) : []))
  return [longer, ...asItStands.map((concept): Concept => (isWord ? concept : { ...concept, role: 'helps' }))]
}
