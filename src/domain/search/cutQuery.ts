import type { Lexeme, Lexicon, Manner } from './lexicon'
import { bareKey, soundLetters } from './soundKey'

/** A stretch of the query and what it may be. */
export interface Piece {
  readonly start: number
  readonly end: number
  readonly text: string
  /** Undefined where the lexicon knows nothing of the stretch; no words where it is grammar. */
  readonly lexeme?: Lexeme
  readonly manner?: Manner
}

const UNKNOWN_COST = 12
const LETTER = /[\p{L}\p{N}ー々]/u
const KANA_RUN = /^[ぁ-ゖー]+$/

interface Step {
  cost: number
  from: number
  lexeme?: Lexeme
}

/**
 * Cuts a folded query into the likeliest row of words (Viterbi over unigrams of the lexicon), in any script: a word is
 * met as it is written, by its reading, and at a price by a reading that only sounds alike.
 */
export function cutQuery(query: string, lexicon: Lexicon): Piece[] {
  const letters = soundLetters(query)
  const steps: Step[] = [{ cost: 0, from: 0 }]
  const offer = (to: number, step: Step) => {
    const best = steps[to]
    if (!best || step.cost < best.cost) steps[to] = step
  }
  for (let start = 0; start < query.length; start += 1) {
    const cost = steps[start]?.cost ?? 0
    offer(start + 1, { cost: cost + (LETTER.test(query.charAt(start)) ? UNKNOWN_COST : 0), from: start })
    if (!LETTER.test(query.charAt(start))) continue
    const most = Math.min(query.length, start + lexicon.maxLength)
    for (let end = start + 1; end <= most; end += 1) {
      const lexeme = lexemeAt(query, start, end, letters, lexicon)
      if (lexeme) offer(end, { cost: cost + lexeme.cost, from: start, lexeme })
    }
  }
  return joinUnknown(backtrack(query, steps))
}

function lexemeAt(query: string, start: number, end: number, letters: readonly string[], lexicon: Lexicon) {
  const text = query.slice(start, end)
  const exact = lexicon.exact.get(text)
  if (exact || text.length < 3 || !KANA_RUN.test(text)) return exact
  const key = letters.slice(start, end).join('')
  return lexicon.sounds.get(key) ?? (key.length > 2 ? lexicon.bare.get(bareKey(key)) : undefined)
}

function backtrack(query: string, steps: readonly Step[]): Piece[] {
  const pieces: Piece[] = []
  for (let end = query.length; end > 0;) {
    const step = steps[end]
    if (!step) break
    const text = query.slice(step.from, end)
    pieces.push({
      start: step.from,
      end,
      text,
      ...(step.lexeme && { lexeme: step.lexeme, manner: step.lexeme.manner })
    })
    end = step.from
  }
  return pieces.reverse()
}

/** Neighbouring unknown letters are one unknown word; spaces and signs part words and are dropped. */
function joinUnknown(pieces: readonly Piece[]): Piece[] {
  const joined: Piece[] = []
  for (const piece of pieces) {
    if (!piece.lexeme && !LETTER.test(piece.text)) continue
    const last = joined.at(-1)
    if (last && !last.lexeme && !piece.lexeme && last.end === piece.start)
      joined[joined.length - 1] = { start: last.start, end: piece.end, text: last.text + piece.text }
    else joined.push(piece)
  }
  return joined
}
