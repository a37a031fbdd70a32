import { MAX_QUERY_LENGTH } from '../../value/maxQueryLength'
import { tidy } from '../japanese/fold'
import { arabicNumbers } from '../japanese/numberWords'
import { romajiToKana } from '../japanese/romajiToKana'
import type { Ranking } from '../ranking'
import type { Concept } from './concept'
import { conceptsOf } from './conceptsOf'
import { cutQuery, type Piece } from './cutQuery'
import { joinKanji } from './joinKanji'
import type { Lexicon } from './lexicon'
import { mendCut } from './mendCut'
import { pairConcepts } from './pairConcepts'
import { unfinishedWord } from './unfinishedWord'

/** A query understood once, for results, completions and marks. */
export interface QueryReading {
  /** What was typed, tidied, with romaji as kana and other scripts as typed. The places of the pieces refer to it. */
  readonly text: string
  /** The text cut into words, before unlikely stretches were mended. */
  readonly cut: readonly Piece[]
  /** What is asked, in terms of the corpus. */
  readonly concepts: readonly Concept[]
}

/** Reads a query with the words of the lexicon. The work is bounded for any input. */
export function readQuery(query: string, lexicon: Lexicon, weights: Ranking['term']): QueryReading {
  const typed = arabicNumbers(tidy(query.slice(0, MAX_QUERY_LENGTH))).slice(0, MAX_QUERY_LENGTH)
  const text = romajiToKana(typed, (word) => lexicon.foreign(word) !== undefined)
  const cut = joinKanji(cutQuery(text, lexicon), lexicon.isIndexTerm)
  const mended = mendCut(cut, lexicon)
  const unfinished = unfinishedWord(cut, text.length, lexicon, weights)
  const isMendedAcross = (mended.at(-1)?.start ?? 0) < (cut[unfinished?.from ?? 0]?.start ?? 0)
  const last = isMendedAcross ? undefined : unfinished
  const pieces = last ? mendCut(cut.slice(0, last.from), lexicon) : mended
  const asked = pieces
    .filter(({ lexeme }) => lexeme?.words.length !== 0)
    .flatMap((piece) => conceptsOf(piece, lexicon, weights))
  const concepts = last ? [...asked, ...last.concepts] : asked
  return { text, cut, concepts: [...concepts, ...pairConcepts(text, pieces, concepts, lexicon, weights.pair)] }
}
