import { katakanaToHiragana } from '../japanese/fold'
import { PREFIX_LENGTH, type Lexeme, type Lexicon } from './lexicon'
import { scriptsOf, type Script } from '../japanese/scripts'
import { bareKey, soundLetters } from '../japanese/soundKey'

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
/** What it costs to begin with a word that only follows others, unless it stands alone between spaces. */
const LEADING_COST = 10
const FOLLOWING_WORD = /^(?:[ぁ-ゖ]|から|まで|より|ので|のに|けど|って|など|ます|です)$/
const KANA_RUN = /^[ぁ-ゖー]+$/

interface Step {
  readonly cost: number
  readonly from: number
  /** Undefined for an unknown letter. */
  readonly lexeme?: Lexeme
  readonly before?: Step
}

/**
 * Cuts a query into the likeliest row of words (Viterbi over unigrams of the lexicon), in any script: a word is met as
 * it is written, by its reading, and at a price by a reading that only sounds alike. The query comes tidied, not folded:
 * a change of script tells where words end.
 */
export function cutQuery(query: string, lexicon: Lexicon): Piece[] {
  const text = katakanaToHiragana(query)
  const scripts = scriptsOf(query)
  const letters = soundLetters(text)
  const converted = scripts.includes('kanji')
  /** The best way to each place, ending in a word and ending in an unknown letter. */
  const worded: (Step | undefined)[] = [{ cost: 0, from: 0 }]
  const unknown: (Step | undefined)[] = []
  const offer = (steps: (Step | undefined)[], to: number, step: Step) => {
    if (step.cost < (steps[to]?.cost ?? Infinity)) steps[to] = step
  }
  for (let start = 0; start < text.length; start += 1) {
    const script = scripts[start] ?? 'other'
    const isInside = script === 'katakana' && scripts[start - 1] === 'katakana'
    const isFirst = script !== 'other' && (scripts[start - 1] ?? 'other') === 'other'
    const goesOn = script === 'other' || scripts[start - 1] === script ? GOES_ON_COST[script] : UNKNOWN_COST
    const [fromWord, fromUnknown] = [worded[start], unknown[start]]
    const toUnknown = (before: Step, cost: number) =>
      offer(unknown, start + 1, { cost: before.cost + cost, from: start, before })
    if (fromWord) toUnknown(fromWord, (script === 'other' ? 0 : UNKNOWN_COST) + (isInside ? KATAKANA_BREAK_COST : 0))
    if (fromUnknown) toUnknown(fromUnknown, goesOn)
    if (script === 'other') continue
    const before = (fromUnknown?.cost ?? Infinity) < (fromWord?.cost ?? Infinity) ? fromUnknown : fromWord
    if (!before) continue
    const most = Math.min(text.length, start + lexicon.maxLength)
    for (let end = start + 1; end <= most && scripts[end - 1] !== 'other'; end += 1) {
      if (
        end - start === PREFIX_LENGTH &&
        !isKana(scripts, start, end) &&
        !lexicon.prefixes.has(text.slice(start, end))
      )
        break
      const lexeme = lexemeAt(text, start, end, letters, lexicon)
      if (!lexeme) continue
      let cost = before.cost + lexeme.cost + (isInside ? KATAKANA_BREAK_COST : 0)
      if (converted && !lexeme.native && script === 'kana' && scripts[end - 1] === 'kana') cost += UNCONVERTED_COST
      const isAlone = (scripts[end] ?? 'other') === 'other'
      const isLeading = isFirst && !isAlone && lexeme.words.length === 0
      if (isLeading && FOLLOWING_WORD.test(text.slice(start, end))) cost += LEADING_COST
      offer(worded, end, { cost, from: start, lexeme, before })
    }
  }
  return piecesOf(text, scripts, cheaper(worded[text.length], unknown[text.length]))
}

function isKana(scripts: readonly Script[], start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) if (scripts[at] === 'kanji' || scripts[at] === 'latin') return false
  return true
}

function lexemeAt(text: string, start: number, end: number, letters: readonly string[], lexicon: Lexicon) {
  const stretch = text.slice(start, end)
  const exact = lexicon.exact.get(stretch)
  if (exact || stretch.length < 3 || !KANA_RUN.test(stretch)) return exact
  const key = letters.slice(start, end).join('')
  return lexicon.sounds.get(key) ?? (key.length > 2 ? lexicon.bare.get(bareKey(key)) : undefined)
}

function cheaper(one: Step | undefined, other: Step | undefined): Step | undefined {
  return (one?.cost ?? Infinity) <= (other?.cost ?? Infinity) ? one : other
}

/** Follows the best way back. Neighbouring unknown letters are one unknown word; spaces and signs are dropped. */
function piecesOf(text: string, scripts: readonly Script[], last: Step | undefined): Piece[] {
  const pieces: Piece[] = []
  let end = text.length
  for (let step = last; step?.before; end = step.from, step = step.before) {
    const { from: start, lexeme } = step
    const cost = step.cost - step.before.cost
    const next = pieces.at(-1)
    if (!lexeme && scripts[start] === 'other') continue
    if (!lexeme && next && !next.lexeme && next.start === end)
      pieces[pieces.length - 1] = { start, end: next.end, text: text.slice(start, next.end), cost: next.cost + cost }
    else pieces.push({ start, end, text: text.slice(start, end), cost, ...(lexeme && { lexeme }) })
  }
  return pieces.reverse()
}
