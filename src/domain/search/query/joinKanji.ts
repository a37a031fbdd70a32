import type { Piece } from './cutQuery'

const LONE_KANJI = /^\p{Script=Han}$/u
const KANJI_EDGE = /\p{Script=Han}/u

/**
 * Rejoins single kanji that were cut out of an unknown word (公園 as 公 and 園): if such a kanji is next to an unknown one,
 * or next to another single one that it is never next to in the corpus, the two become one unknown word.
 */
export function joinKanji(pieces: readonly Piece[], isPair: (pair: string) => boolean): Piece[] {
  const joined: Piece[] = []
  for (const piece of pieces) {
    const last = joined.at(-1)
    if (last && last.end === piece.start && belong(last, piece, isPair)) {
      const { start } = last
      joined[joined.length - 1] = { start, end: piece.end, text: last.text + piece.text, cost: last.cost + piece.cost }
    } else joined.push(piece)
  }
  return joined
}

function belong(one: Piece, other: Piece, isPair: (pair: string) => boolean): boolean {
  const pair = one.text.slice(-1) + other.text.slice(0, 1)
  if (!KANJI_EDGE.test(one.text.slice(-1)) || !KANJI_EDGE.test(other.text.slice(0, 1)) || isPair(pair)) return false
  const [oneAlone, otherAlone] = [LONE_KANJI.test(one.text), LONE_KANJI.test(other.text)]
  return (oneAlone && otherAlone) || (!one.lexeme && otherAlone) || (oneAlone && !other.lexeme)
}
