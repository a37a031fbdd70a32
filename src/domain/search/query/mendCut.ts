import type { Piece } from './cutQuery'
import type { Lexeme, Lexicon } from './lexicon'
import { slipBetween } from '../japanese/slipBetween'
import { soundKey } from '../japanese/soundKey'

const MAX_MENDS = 3
const MAX_PIECES = 6
const KANA = /^[ぁ-ゖー]+$/

/**
 * Replaces stretches of a cut that make little sense with a word one slip away, if that is more likely. Only considers
 * stretches that contain something unknown, or kana cut into many small pieces.
 */
export function mendCut(pieces: readonly Piece[], lexicon: Lexicon): readonly Piece[] {
  let mended = pieces
  for (let round = 0; round < MAX_MENDS; round += 1) {
    const best = bestMend(mended, lexicon)
    if (!best) return mended
    mended = [...mended.slice(0, best.from), best.piece, ...mended.slice(best.to)]
  }
  return mended
}

interface Mend {
  readonly from: number
  readonly to: number
  readonly saving: number
  readonly piece: Piece
}

function bestMend(pieces: readonly Piece[], lexicon: Lexicon): Mend | undefined {
  let best: Mend | undefined
  for (let from = 0; from < pieces.length; from += 1) {
    let cost = 0
    for (let to = from + 1; to <= Math.min(pieces.length, from + MAX_PIECES); to += 1) {
      const [first, last] = [pieces[from], pieces[to - 1]]
      if (!first || !last || (to - 1 > from && pieces[to - 2]?.end !== last.start)) break
      cost += last.cost
      const stretch = pieces.slice(from, to)
      if (!isDoubtful(stretch)) continue
      const text = stretch.map((piece) => piece.text).join('')
      const lexeme = nearestWord(text, lexicon)
      const saving = lexeme ? cost - lexeme.cost : 0
      if (lexeme && saving > (best?.saving ?? 0))
        best = { from, to, saving, piece: { start: first.start, end: last.end, text, cost: lexeme.cost, lexeme } }
    }
  }
  return best
}

function isDoubtful(stretch: readonly Piece[]): boolean {
  if (stretch.some(({ lexeme }) => lexeme === undefined)) return true
  const asks = stretch.some(({ lexeme }) => lexeme && lexeme.words.length > 0)
  return asks && stretch.length > 2 && stretch.every(({ text }) => KANA.test(text))
}

/** The most likely word one slip away from the text. */
function nearestWord(text: string, lexicon: Lexicon): Lexeme | undefined {
  const isKana = KANA.test(text)
  if (text.length < (isKana ? 4 : 2)) return undefined
  const key = isKana ? soundKey(text) : text
  const buckets = isKana ? lexicon.nearSounds : lexicon.nearWritings
  let best: Lexeme | undefined
  for (const edge of [
    key.slice(0, 2),
    `${key.slice(-2)}$`,
    ...(isKana ? [] : [key.slice(0, 1), `${key.slice(-1)}$`])
  ]) {
    for (const other of buckets.get(edge) ?? []) {
      if (Math.abs(other.length - key.length) > 1) continue
      const slip = slipBetween(key, other)
      if (!slip || (slip === 'far' && key.length < 5) || (isKana && key.length < 4)) continue
      if (key.length < 3 && other.length !== key.length) continue
      const known = isKana ? lexicon.sounds.get(other) : lexicon.exact.get(other)
      const cost = (known?.cost ?? Infinity) + lexicon.costs.slip[slip]
      if (known && cost < (best?.cost ?? Infinity)) best = { ...known, cost, manner: 'slipped' }
    }
  }
  return best
}
