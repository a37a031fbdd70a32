import { katakanaToHiragana } from './fold'
import type { Lexeme, Lexicon } from './lexicon'
import { bareKey, soundLetters } from './soundKey'

const LETTER = /[\p{L}ー々]/u

/** A stretch of the query and what it may be. */
export interface Piece {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly cost: number
  /** Undefined where the lexicon knows nothing of the stretch; no words where it is grammar. */
  readonly lexeme?: Lexeme
}

/** What an unknown letter costs where an unknown word begins, and where it goes on in the same script. */
const UNKNOWN_COST = 12
const GOES_ON_COST: Readonly<Record<Script, number>> = { kana: 6, katakana: 1, kanji: 6, latin: 0.5, other: 0 }
/** What it costs to part a run of katakana: such a word is rarely several. */
const KATAKANA_BREAK_COST = 4
/** What it costs to leave a word in hiragana where the query has kanji elsewhere. */
const UNCONVERTED_COST = 5
const KANA_RUN = /^[ぁ-ゖー]+$/

interface Step {
  cost: number
  from: number
  lexeme?: Lexeme
}

/**
 * Cuts a query into the likeliest row of words (Viterbi over unigrams of the lexicon), in any script: a word is met as
 * it is written, by its reading, and at a price by a reading that only sounds alike. The query comes tidied, not folded:
 * a change of script tells where words end.
 */
export function cutQuery(query: string, lexicon: Lexicon): Piece[] {
  const folded = katakanaToHiragana(query)
  const scripts = scriptsOf(query)
  const letters = soundLetters(folded)
  const steps: Step[] = [{ cost: 0, from: 0 }]
  const offer = (to: number, step: Step) => {
    const best = steps[to]
    if (!best || step.cost < best.cost) steps[to] = step
  }
  const converted = scripts.includes('kanji')
  const isInside = (at: number) => scripts[at] === 'katakana' && scripts[at - 1] === 'katakana'
  for (let start = 0; start < folded.length; start += 1) {
    const script = scripts[start] ?? 'other'
    const step = steps[start]
    const cost = (step?.cost ?? 0) + (isInside(start) && step?.lexeme ? KATAKANA_BREAK_COST : 0)
    const goesOn = step && start > 0 && !step.lexeme && scripts[start - 1] === script
    offer(start + 1, {
      cost: cost + (goesOn || script === 'other' ? GOES_ON_COST[script] : UNKNOWN_COST),
      from: start
    })
    if (script === 'other') continue
    const most = Math.min(folded.length, start + lexicon.maxLength)
    for (let end = start + 1; end <= most; end += 1) {
      const lexeme = lexemeAt(folded, start, end, letters, lexicon)
      if (!lexeme) continue
      const breaks = isInside(start) && !step?.lexeme ? KATAKANA_BREAK_COST : 0
      const unlikely = converted && !lexeme.native && scripts[start] === 'kana' && scripts[end - 1] === 'kana'
      offer(end, { cost: cost + breaks + lexeme.cost + (unlikely ? UNCONVERTED_COST : 0), from: start, lexeme })
    }
  }
  return joinUnknown(backtrack(folded, steps))
}

type Script = 'kana' | 'katakana' | 'kanji' | 'latin' | 'other'

/** The script of each letter. Where a query is all katakana, katakana is only how it was typed. */
function scriptsOf(query: string): Script[] {
  const mixed = /[ぁ-ゖ\p{Script=Han}]/u.test(query)
  return Array.from({ length: query.length }, (_, at) => {
    const letter = query.charAt(at)
    if (/[ァ-ヺ]/.test(letter)) return mixed ? 'katakana' : 'kana'
    if (letter === 'ー') return mixed && /[ァ-ヺー]/.test(query.charAt(at - 1)) ? 'katakana' : 'kana'
    if (/[ぁ-ゖ]/.test(letter)) return 'kana'
    if (/[\p{Script=Han}々〆]/u.test(letter)) return 'kanji'
    return LETTER.test(letter) ? 'latin' : 'other'
  })
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
    const cost = step.cost - (steps[step.from]?.cost ?? 0)
    pieces.push({ start: step.from, end, text, cost, ...(step.lexeme && { lexeme: step.lexeme }) })
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
      joined[joined.length - 1] = {
        start: last.start,
        end: piece.end,
        text: last.text + piece.text,
        cost: last.cost + piece.cost
      }
    else joined.push(piece)
  }
  return joined
}
