import { cutQuery, type Piece } from './cutQuery'
import { fold, MAX_QUERY_LENGTH } from './fold'
import type { Lexicon, Manner } from './lexicon'
import { romajiToKana } from './romaji'
import { kanjiPairs } from './terms'

/** One thing a query asks for: index terms that may stand for it, each with the belief in it. */
export interface Slot {
  readonly text: string
  readonly terms: ReadonlyMap<string, number>
  readonly known: boolean
  /** True where the slot only helps ranking and asks for nothing of its own. */
  readonly weightless?: boolean
}

const MANNER_BELIEF: Readonly<Record<Manner, number>> = { written: 1, read: 0.9, sounds: 0.8, unvoiced: 0.7 }
const PART_BELIEF = 0.6
const PAIR_BELIEF = 0.3
const MAX_HOMOPHONES = 6
const MAX_COMPLETIONS = 8

/** Reads a query against the lexicon: what it asks for, in the corpus's own terms. Bounded for any input. */
export function understand(query: string, lexicon: Lexicon): Slot[] {
  const bounded = fold(query.slice(0, MAX_QUERY_LENGTH * 2)).slice(0, MAX_QUERY_LENGTH)
  const folded = romajiToKana(bounded, (word) => lexicon.exact.has(word))
  const pieces = cutQuery(folded, lexicon)
  const slots = pieces.filter(({ lexeme }) => lexeme?.words.length !== 0).map((piece) => slotOf(piece, lexicon))
  return [...slots, ...pairSlots(folded, slots), ...unfinished(pieces, lexicon)]
}

function slotOf({ text, lexeme }: Piece, lexicon: Lexicon): Slot {
  const terms = new Map<string, number>()
  if (lexeme)
    for (const word of strongest(lexeme.words, lexicon)) addWord(terms, word, MANNER_BELIEF[lexeme.manner], lexicon)
  return { text, terms, known: lexeme !== undefined }
}

function strongest(words: readonly number[], lexicon: Lexicon): readonly number[] {
  if (words.length <= MAX_HOMOPHONES) return words
  return [...words].sort((a, b) => (lexicon.counts[b] ?? 0) - (lexicon.counts[a] ?? 0)).slice(0, MAX_HOMOPHONES)
}

function addWord(terms: Map<string, number>, word: number, belief: number, lexicon: Lexicon, follow = true): void {
  const raise = (term: string, to: number) => terms.set(term, Math.max(terms.get(term) ?? 0, to))
  raise(lexicon.terms[word] ?? '', belief)
  for (const part of lexicon.partsOf.get(word) ?? []) raise(lexicon.terms[part] ?? '', belief * PART_BELIEF)
  if (!follow) return
  for (const [linked, weight] of lexicon.linksOf.get(word) ?? [])
    addWord(terms, linked, (belief * weight) / 100, lexicon, false)
}

function pairSlots(folded: string, slots: readonly Slot[]): Slot[] {
  const asked = new Set(slots.map(({ text }) => text))
  return kanjiPairs(folded)
    .filter((pair) => !asked.has(pair))
    .map((pair) => ({ text: pair, terms: new Map([[pair, PAIR_BELIEF]]), known: true, weightless: true }))
}

/** What the last stretch may become when it is typed to its end. */
function unfinished(pieces: readonly Piece[], lexicon: Lexicon): Slot[] {
  const last = pieces.at(-1)
  if (!last) return []
  for (let back = Math.max(0, pieces.length - 3); back < pieces.length; back += 1) {
    const text = pieces
      .slice(back)
      .map((piece) => piece.text)
      .join('')
    if (text.length < 2) continue
    const words = completionsOf(text, lexicon)
    if (words.length === 0) continue
    const terms = new Map<string, number>()
    for (const word of words) addWord(terms, word, 0.5, lexicon, false)
    return [{ text, terms, known: true, weightless: true }]
  }
  return []
}

/** The commonest words with a form that begins with the text. */
export function completionsOf(text: string, lexicon: Lexicon): number[] {
  const words = new Set<number>()
  for (let at = lowerBound(lexicon.sortedKeys, text); at < lexicon.sortedKeys.length; at += 1) {
    const key = lexicon.sortedKeys[at] ?? ''
    if (!key.startsWith(text)) break
    if (key !== text) for (const word of lexicon.exact.get(key)?.words ?? []) words.add(word)
  }
  return [...words].sort((a, b) => (lexicon.counts[b] ?? 0) - (lexicon.counts[a] ?? 0)).slice(0, MAX_COMPLETIONS)
}

function lowerBound(sorted: readonly string[], text: string): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] ?? '') < text) low = middle + 1
    else high = middle
  }
  return low
}
