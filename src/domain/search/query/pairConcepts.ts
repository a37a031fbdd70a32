import { kanjiPairs } from '../japanese/terms'
import type { Concept } from './concept'
import type { Piece } from './cutQuery'
import type { Lexicon } from './lexicon'

/**
 * Pairs of neighbouring kanji; those across two pieces of the cut matter most. Leaves out pairs that say nothing new:
 * those inside an unknown word, and those inside a known word if the index does not contain the pair.
 */
export function pairConcepts(
  text: string,
  pieces: readonly Piece[],
  concepts: readonly Concept[],
  lexicon: Lexicon,
  weight: number
): Concept[] {
  const saysNothing = ({ lexeme }: Piece, pair: string) =>
    !lexeme || lexeme.manner === 'slipped' || !lexicon.isIndexTerm(pair)
  const said = new Set([
    ...concepts.map((concept) => concept.text),
    ...pieces.flatMap((piece) => kanjiPairs(piece.text).filter((pair) => saysNothing(piece, pair)))
  ])
  return kanjiPairs(text)
    .filter((pair) => !said.has(pair))
    .map((pair) => ({ text: pair, terms: new Map([[pair, weight]]), role: 'pair' }))
}
