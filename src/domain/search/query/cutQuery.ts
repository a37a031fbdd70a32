import { katakanaToHiragana } from '../../value/katakanaToHiragana'
import { PREFIX_LENGTH, type Lexeme, type Lexicon } from './lexicon'
import { scriptsOf, type Script } from '../japanese/scripts'
import { bareKey, soundLetters } from '../japanese/soundKey'
import type { CutCosts } from '../ranking'

/** A stretch of the query and what it may be. */
export interface Piece {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly cost: number
  /** Undefined if the lexicon does not know the stretch; without words if it is grammar. */
  readonly lexeme?: Lexeme
}

const FOLLOWING_WORD = /^(?:[ぁ-ゖ]|から|まで|より|ので|のに|けど|って|など|ます|です)$/
const KANA_RUN = /^[ぁ-ゖー]+$/

interface Step {
  readonly cost: number
  readonly from: number
  /** Undefined for an unknown letter. */
  readonly lexeme?: Lexeme
  readonly before?: Step
}

/** A query while it is being cut. */
interface Cutting {
  readonly text: string
  readonly scripts: readonly Script[]
  readonly sounds: readonly string[]
  /** Whether it contains kanji: if so, a word in kana is rarely an unconverted noun. */
  readonly converted: boolean
  readonly lexicon: Lexicon
}

/**
 * Cuts a query into the most likely sequence of words (Viterbi over unigrams of the lexicon), in any script: a word
 * matches as written, by its reading, and at a higher cost by a reading that sounds alike. The query must be tidied but
 * not folded, since a change of script tells where words end.
 */
export function cutQuery(query: string, lexicon: Lexicon): Piece[] {
  const text = katakanaToHiragana(query)
  const scripts = scriptsOf(query)
  const cutting = { text, scripts, sounds: soundLetters(text), converted: scripts.includes('kanji'), lexicon }
  /** The cheapest path to each place: one that ends in a word, and one that ends in an unknown letter. */
  const worded: (Step | undefined)[] = [{ cost: 0, from: 0 }]
  const unknown: (Step | undefined)[] = []
  for (let start = 0; start < text.length; start += 1) {
    const [fromWord, fromUnknown] = [worded[start], unknown[start]]
    unknown[start + 1] = cheaper(
      fromWord && { cost: fromWord.cost + unknownCost(cutting, start), from: start, before: fromWord },
      fromUnknown && { cost: fromUnknown.cost + goingOnCost(cutting, start), from: start, before: fromUnknown }
    )
    const before = cheaper(fromWord, fromUnknown)
    if (before && scripts[start] !== 'other') offerWords(cutting, start, before, worded)
  }
  return piecesOf(text, scripts, cheaper(worded[text.length], unknown[text.length]))
}

/** The cost of beginning an unknown word at a place. */
function unknownCost({ scripts, lexicon: { costs } }: Cutting, at: number): number {
  return (scripts[at] === 'other' ? 0 : costs.unknown) + breakCost(scripts, at, costs)
}

/** The cost of one more letter of an unknown word. */
function goingOnCost({ scripts, lexicon: { costs } }: Cutting, at: number): number {
  const script = scripts[at] ?? 'other'
  return script === 'other' || scripts[at - 1] === script ? costs.goesOn[script] : costs.unknown
}

function breakCost(scripts: readonly Script[], at: number, { katakanaBreak }: CutCosts): number {
  return scripts[at] === 'katakana' && scripts[at - 1] === 'katakana' ? katakanaBreak : 0
}

/** For each word that may begin at `start`, records the path to its end unless a cheaper one is known. */
function offerWords(cutting: Cutting, start: number, before: Step, worded: (Step | undefined)[]): void {
  const { text, scripts, lexicon, converted } = cutting
  if (goesOn(scripts, start)) return
  const isFirst = (scripts[start - 1] ?? 'other') === 'other'
  const most = Math.min(text.length, start + lexicon.maxLength)
  for (let end = start + 1; end <= most && scripts[end - 1] !== 'other'; end += 1) {
    if (
      end - start === PREFIX_LENGTH &&
      !isKana(scripts, start, end) &&
      scripts[start] !== 'latin' &&
      !lexicon.prefixes.has(text.slice(start, end))
    )
      break
    if (goesOn(scripts, end)) continue
    const isAlone = isFirst && (scripts[end] ?? 'other') === 'other'
    const lexeme = lexemeAt(cutting, start, end)
    if (!lexeme) continue
    const isUnconverted = converted && !lexeme.native && scripts[start] === 'kana' && scripts[end - 1] === 'kana'
    const isLeading = isFirst && !isAlone && lexeme.words.length === 0 && FOLLOWING_WORD.test(text.slice(start, end))
    const cost =
      before.cost +
      lexeme.cost +
      breakCost(scripts, start, lexicon.costs) +
      (isUnconverted ? lexicon.costs.unconverted : 0) +
      (isLeading ? lexicon.costs.leading : 0)
    if (cost < (worded[end]?.cost ?? Infinity)) worded[end] = { cost, from: start, lexeme, before }
  }
}

/** Whether a place is inside a number or a word in Latin letters, which are never split. */
function goesOn(scripts: readonly Script[], at: number): boolean {
  return (scripts[at] === 'digit' || scripts[at] === 'latin') && scripts[at - 1] === scripts[at]
}

function isKana(scripts: readonly Script[], start: number, end: number): boolean {
  for (let at = start; at < end; at += 1)
    if (scripts[at] === 'kanji' || scripts[at] === 'latin' || scripts[at] === 'digit') return false
  return true
}

/** What a stretch may be. A stop word that is also a content word means the latter only if nothing else is typed. */
function lexemeAt({ text, scripts, sounds, lexicon }: Cutting, start: number, end: number) {
  const stretch = text.slice(start, end)
  const exact = (stretch === text.trim() ? lexicon.alone.get(stretch) : undefined) ?? lexicon.exact.get(stretch)
  if (exact) return exact
  if (scripts[start] === 'latin' && scripts[end - 1] === 'latin') return lexicon.foreign(stretch)
  if (stretch.length < 3 || !KANA_RUN.test(stretch)) return undefined
  const key = sounds.slice(start, end).join('')
  return lexicon.sounds.get(key) ?? (key.length > 2 ? lexicon.bare.get(bareKey(key)) : undefined)
}

function cheaper(one: Step | undefined, other: Step | undefined): Step | undefined {
  return (one?.cost ?? Infinity) <= (other?.cost ?? Infinity) ? one : other
}

/** Follows the cheapest path back. Neighbouring unknown letters are one unknown word; spaces and signs are dropped. */
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
