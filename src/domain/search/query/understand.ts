import { cutQuery, type Piece } from './cutQuery'
import { MAX_QUERY_LENGTH, tidy } from '../japanese/fold'
import type { Lexicon, Manner } from './lexicon'
import { joinKanji } from './joinKanji'
import { mendCut } from './mendCut'
import { romajiToKana } from '../japanese/romaji'
import { kanjiPairs, QUESTION_WORDS } from '../japanese/terms'

/** One thing a query asks for: index terms that may stand for it, each with the belief in it. */
export interface Slot {
  readonly text: string
  readonly terms: ReadonlyMap<string, number>
  readonly known: boolean
  /** True where the slot only helps ranking and asks for nothing of its own. */
  readonly weightless?: boolean
  readonly pair?: boolean
}

const MANNER_BELIEF: Readonly<Record<Manner, number>> = {
  written: 1,
  read: 0.9,
  sounds: 0.8,
  unvoiced: 0.7,
  slipped: 0.7
}
const PART_BELIEF = 0.9
const PART_OF_TERM_BELIEF = 0.4
const PAIR_BELIEF = 0.5
const MAX_HOMOPHONES = 6
const MAX_COMPLETIONS = 8
const MAX_UNFINISHED_PIECES = 4
const UNFINISHED_BELIEF = 0.8
const ABBREVIATION_BELIEF = 0.6
const WHOLE_BELIEF = 0.3

/** Reads a query against the lexicon: what it asks for, in the corpus's own terms. Bounded for any input. */
export function understand(query: string, lexicon: Lexicon): Slot[] {
  const typed = tidy(query.slice(0, MAX_QUERY_LENGTH * 2)).slice(0, MAX_QUERY_LENGTH)
  const text = romajiToKana(typed, (word) => lexicon.exact.has(word))
  const cut = joinKanji(cutQuery(text, lexicon), lexicon.isTerm)
  const whole = mendCut(cut, lexicon)
  const unfinished = unfinishedWord(cut, text.length, lexicon)
  const isMended = (whole.at(-1)?.start ?? 0) < (cut[unfinished?.from ?? 0]?.start ?? 0)
  const last = isMended ? undefined : unfinished
  const pieces = last ? mendCut(cut.slice(0, last.from), lexicon) : whole
  const asked = pieces.filter(({ lexeme }) => lexeme?.words.length !== 0).flatMap((piece) => slotsOf(piece, lexicon))
  const slots = last ? [...asked, ...last.slots] : asked
  return [...slots, ...pairSlots(text, pieces, slots, lexicon)]
}

function slotsOf({ text, lexeme }: Piece, lexicon: Lexicon): Slot[] {
  const terms = new Map<string, number>()
  if (!lexeme) {
    const longer = text.length < 2 ? [] : completionsOf(text, lexicon)
    for (const word of longer) addWord(terms, word, ABBREVIATION_BELIEF, lexicon, false)
    return [{ text, terms, known: longer.length > 0 }]
  }
  const words = strongest(lexeme.words, lexicon)
  const belief = MANNER_BELIEF[lexeme.manner]
  for (const word of words) addWord(terms, word, belief, lexicon)
  const [first = -1] = words
  const isWhole = lexicon.isTerm(lexicon.terms[first] ?? '')
  const parts = (lexicon.partsOf.get(first) ?? []).map((part): Slot => {
    const partTerms = new Map<string, number>()
    addWord(partTerms, part, belief * (isWhole ? PART_OF_TERM_BELIEF : PART_BELIEF), lexicon, !isWhole)
    return { text: lexicon.terms[part] ?? '', terms: partTerms, known: true, weightless: isWhole }
  })
  const asksNothing = (parts.length > 0 && !isWhole) || QUESTION_WORDS.has(lexicon.terms[first] ?? '')
  return [{ text, terms, known: true, weightless: asksNothing }, ...parts]
}

function strongest(words: readonly number[], lexicon: Lexicon): readonly number[] {
  if (words.length <= MAX_HOMOPHONES) return words
  return [...words].sort((a, b) => (lexicon.counts[b] ?? 0) - (lexicon.counts[a] ?? 0)).slice(0, MAX_HOMOPHONES)
}

function addWord(terms: Map<string, number>, word: number, belief: number, lexicon: Lexicon, follow = true): void {
  const raise = (term: string, to: number) => terms.set(term, Math.max(terms.get(term) ?? 0, to))
  raise(lexicon.terms[word] ?? '', belief)
  if (!follow) return
  for (const [linked, weight] of lexicon.linksOf.get(word) ?? [])
    addWord(terms, linked, (belief * weight) / 100, lexicon, false)
}

/**
 * Pairs of kanji, above all those that lie across the borders of the cut. A pair inside an unknown word says nothing new,
 * nor does one inside a known word that the corpus never writes.
 */
function pairSlots(text: string, pieces: readonly Piece[], slots: readonly Slot[], lexicon: Lexicon): Slot[] {
  const saysNothing = ({ lexeme }: Piece, pair: string) =>
    !lexeme || lexeme.manner === 'slipped' || !lexicon.isTerm(pair)
  const asked = new Set([
    ...slots.map((slot) => slot.text),
    ...pieces.flatMap((piece) => kanjiPairs(piece.text).filter((pair) => saysNothing(piece, pair)))
  ])
  return kanjiPairs(text)
    .filter((pair) => !asked.has(pair))
    .map((pair) => ({ text: pair, terms: new Map([[pair, PAIR_BELIEF]]), known: true, weightless: true, pair: true }))
}

/**
 * The last stretch of a query as a word not typed to its end: the longest stretch that begins a word of the lexicon.
 * Where the stretch also makes sense as it stands, that sense stays and the longer words only help.
 */
function unfinishedWord(
  pieces: readonly Piece[],
  end: number,
  lexicon: Lexicon
): { from: number; slots: Slot[] } | undefined {
  if (pieces.at(-1)?.end !== end) return undefined
  for (let from = Math.max(0, pieces.length - MAX_UNFINISHED_PIECES); from < pieces.length; from += 1) {
    const rest = pieces.slice(from)
    const unknown = rest.some(({ lexeme }) => lexeme === undefined)
    const joined = rest.every((piece, at) => at === 0 || rest[at - 1]?.end === piece.start)
    if (!joined || (rest[0]?.lexeme?.words.length === 0 && !unknown)) continue
    const text = rest.map((piece) => piece.text).join('')
    const words = text.length < 2 ? [] : completionsOf(text, lexicon)
    if (words.length === 0) continue
    const manner = rest.length === 1 ? rest[0]?.lexeme?.manner : undefined
    const isWord = manner === 'written' || manner === 'read'
    const terms = new Map<string, number>()
    const countOf = (word: number) => (lexicon.counts[word] ?? 0) + 1
    const most = Math.max(...words.map(countOf))
    for (const word of words) {
      const belief = (isWord ? WHOLE_BELIEF : UNFINISHED_BELIEF) * Math.sqrt(countOf(word) / most)
      addWord(terms, word, belief, lexicon, false)
      if (!lexicon.isTerm(lexicon.terms[word] ?? ''))
        for (const part of lexicon.partsOf.get(word) ?? []) addWord(terms, part, belief * 0.6, lexicon, false)
    }
    const slot = { text, terms, known: true, weightless: isWord }
    const senses = rest.flatMap((piece) => (piece.lexeme?.words.length ? slotsOf(piece, lexicon) : []))
    return {
      from,
      slots: [slot, ...senses.map((sense) => ({ ...sense, weightless: sense.weightless === true || !isWord }))]
    }
  }
  return undefined
}

/** The commonest words with a form that begins with the text, of those that `accepts` takes. */
export function completionsOf(
  text: string,
  lexicon: Lexicon,
  accepts: (word: number) => boolean = () => true
): number[] {
  const words = new Set<number>()
  for (let at = lowerBound(lexicon.sortedKeys, text); at < lexicon.sortedKeys.length; at += 1) {
    const key = lexicon.sortedKeys[at] ?? ''
    if (!key.startsWith(text)) break
    if (key !== text) for (const word of lexicon.exact.get(key)?.words ?? []) if (accepts(word)) words.add(word)
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
