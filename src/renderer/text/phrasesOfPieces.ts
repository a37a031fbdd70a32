import { PHRASE_START, type RubySegment } from '../../domain/readings/ruby'

/** Runs that are drawn in the same way: those of a term, those that match, or simply all. */
interface Runs {
  readonly segments: readonly RubySegment[]
}

/** A phrase, divided into the pieces in which it is drawn. */
export interface Phrase<Piece extends Runs> {
  readonly pieces: readonly Piece[]
  /** True if a line could break within it, at a bracket or beside a reading: it needs a box to keep it together. */
  readonly whole: boolean
}

/** The phrases of a text that is drawn in pieces; a single one, without a box, if its phrases are not known. */
export function phrasesOfPieces<Piece extends Runs>(pieces: readonly Piece[]): Phrase<Piece>[] {
  const phrases: Piece[][] = [[]]
  for (const piece of pieces) {
    let runs: RubySegment[] = []
    const put = () => {
      if (runs.length > 0) phrases.at(-1)?.push({ ...piece, segments: runs })
      runs = []
    }
    for (const segment of piece.segments)
      if (segment[0] === PHRASE_START[0]) {
        put()
        phrases.push([])
      } else runs.push(segment)
    put()
  }
  const phrased = phrases.length > 1
  return phrases
    .filter((phrase) => phrase.length > 0)
    .map((phrase) => ({ pieces: phrase, whole: phrased && mayBreak(phrase.flatMap(({ segments }) => segments)) }))
}

function mayBreak(runs: readonly RubySegment[]): boolean {
  const besideReading = runs.length > 1 && runs.some(([, reading]) => reading !== undefined)
  return besideReading || /.[「『（(]/.test(runs.map(([run]) => run).join(''))
}
