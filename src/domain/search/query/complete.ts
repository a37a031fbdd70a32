import type { Piece } from './cutQuery'
import type { Lexicon } from './lexicon'
import type { QueryReading } from './readQuery'
import { katakanaToHiragana } from '../../value/katakanaToHiragana'
import { wordsBeginning } from './wordsBeginning'

const MAX_PIECES_BACK = 4
/**
 * Kana that directly follow a word, or that may be grammar (たい, ない), begin a word only if they are at least this long.
 */
const MIN_JOINED = 3
const KANA = /^[ぁ-ゖー]/

/** Whether a word, typed after the pieces before it, leads to anything that visitors may read today. */
export type Leads = (word: number, before: readonly Piece[]) => boolean

/**
 * What the end of a query may become, with the text before it: first words with the typed reading but another spelling
 * (びょういん: 病院), then longer words. Only the beginning of a word is completed: never the ending of a verb (うまれた: 退職),
 * never the middle of a word (つま: いつまで), and never a verb that already has its ending (しんだ: 診断書).
 */
export function complete({ text, cut }: QueryReading, lexicon: Lexicon, leads: Leads, limit: number): string[] {
  if (limit === 0 || cut.at(-1)?.end !== text.length) return []
  const folded = katakanaToHiragana(text)
  for (let from = Math.max(0, cut.length - MAX_PIECES_BACK); from < cut.length; from += 1) {
    const start = cut[from]?.start ?? 0
    if (!beginsWord(cut, from, text.length - start) || isFinishedVerb(cut.slice(from), lexicon)) continue
    const stretch = folded.slice(start)
    const before = cut.slice(0, from)
    const accepts = (word: number) => leads(word, before)
    const words = [...readAs(stretch, lexicon).filter(accepts), ...wordsBeginning(stretch, lexicon, accepts)]
    const offered = new Set(words.map((word) => text.slice(0, start) + (lexicon.surfaces[word] ?? '')))
    offered.delete(text)
    if (offered.size > 0) return [...offered].slice(0, limit)
  }
  return []

  /** Whether a word may begin with this piece. */
  function beginsWord(pieces: readonly Piece[], at: number, length: number): boolean {
    const [piece, before, beforeThat] = [pieces[at], pieces[at - 1], pieces[at - 2]]
    if (!piece || pieces.slice(at).some((one, place, all) => place > 0 && all[place - 1]?.end !== one.start))
      return false
    if (before?.end !== piece.start || !KANA.test(piece.text)) return true
    if (isKnown(piece) || !isGrammar(piece)) {
      if (isGrammar(before)) return true
      return length >= MIN_JOINED && (isKnown(piece) || !isInflected(before, lexicon))
    }
    return isGrammar(before) && !(beforeThat && isInflected(beforeThat, lexicon)) && length >= MIN_JOINED
  }
}

function isGrammar({ lexeme }: Piece): boolean {
  return lexeme?.words.length === 0
}

function isKnown({ lexeme }: Piece): boolean {
  return lexeme !== undefined && lexeme.words.length > 0
}

function isInflected({ lexeme }: Piece, lexicon: Lexicon): boolean {
  return lexeme !== undefined && lexeme.words.length > 0 && lexeme.words.every(lexicon.isInflected)
}

/** Whether the pieces are a verb or an adjective with its ending. */
function isFinishedVerb([first, ...endings]: readonly Piece[], lexicon: Lexicon): boolean {
  return first !== undefined && isInflected(first, lexicon) && endings.length > 0 && endings.every(isGrammar)
}

/** The words with this reading but another spelling, the most common first. */
function readAs(text: string, lexicon: Lexicon): number[] {
  const { words = [] } = lexicon.alone.get(text) ?? lexicon.exact.get(text) ?? {}
  return words
    .filter((word) => lexicon.readings[word] === text && lexicon.terms[word] !== text)
    .sort((one, other) => (lexicon.counts[other] ?? 0) - (lexicon.counts[one] ?? 0))
}
