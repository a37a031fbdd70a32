import { conjugate, type Inflection } from './conjugate'
import { katakanaToHiragana } from './fold'
import { grammarWords } from './grammarWords'
import type { LexiconData } from './searchData'
import { bareKey, soundKey } from './soundKey'

/** How a word was met: as it is written, by its reading, by a reading that sounds alike, or but for voicing marks. */
export type Manner = 'written' | 'read' | 'sounds' | 'unvoiced'

/** What may stand at a place in a query: words of the corpus, or grammar (no words). */
export interface Lexeme {
  /** What it costs to read this here: the less likely, the more. */
  readonly cost: number
  readonly words: readonly number[]
  readonly manner: Manner
}

export interface Lexicon {
  readonly surfaces: readonly string[]
  readonly terms: readonly string[]
  readonly readings: readonly string[]
  readonly counts: readonly number[]
  readonly partsOf: ReadonlyMap<number, readonly number[]>
  readonly linksOf: ReadonlyMap<number, readonly (readonly [word: number, weight: number])[]>
  /** Exact keys: surfaces and readings in all their forms, folded. */
  readonly exact: ReadonlyMap<string, Lexeme>
  /** By sound key, then by sound key without voicing marks. */
  readonly sounds: ReadonlyMap<string, Lexeme>
  readonly bare: ReadonlyMap<string, Lexeme>
  /** All exact keys in code unit order, for unfinished words. */
  readonly sortedKeys: readonly string[]
  readonly maxLength: number
}

const MIN_READING = 2
const READING_COST = 1
const SOUND_COST = 4
const UNVOICED_COST = 6
const GRAMMAR_COST = 5.5
/** Counts are read as if the corpus had this many words, so that costs mean the same in a small and a large one. */
const NOMINAL_SIZE = 20000
const WORD_DISCOUNT = 3

interface Entry {
  words: number[]
  count: number
  manner: Manner
}

/** Opens a pack's lexicon: every form of every word, by writing and by sound. */
export function openLexicon(data: LexiconData): Lexicon {
  const surfaces = data.surfaces.split('\n')
  const terms = surfaces.map(katakanaToHiragana)
  const readings = data.readings.split('\n')
  const exact = new Map<string, Entry>()
  const sounds = new Map<string, Entry>()
  const bare = new Map<string, Entry>()
  for (const [word, term] of terms.entries()) {
    const inflection = (data.inflections[word] ?? '-') as Inflection
    const count = (data.counts[word] ?? 0) + 1
    for (const form of conjugate(term, inflection)) note(exact, form, word, count, 'written')
    const reading = readings[word] ?? ''
    if (reading.length < MIN_READING) continue
    for (const form of conjugate(reading, inflection)) {
      note(exact, form, word, count, 'read')
      const key = soundKey(form)
      if (key.length < 2 || form.length < 3) continue
      note(sounds, key, word, count, 'sounds')
      note(bare, bareKey(key), word, count, 'unvoiced')
    }
  }
  const total = data.counts.reduce((sum, count) => sum + count + 1, NOMINAL_SIZE)
  const exactLexemes = lexemesOf(exact, total)
  for (const word of [...data.grammar.split('\n'), ...grammarWords]) {
    const known = exactLexemes.get(word)
    if (!known || known.manner !== 'written')
      exactLexemes.set(word, { cost: GRAMMAR_COST, words: [], manner: 'written' })
  }
  return {
    surfaces,
    terms,
    readings,
    counts: data.counts,
    partsOf: new Map(data.parts.map(([word, ...parts]) => [word, parts])),
    linksOf: linksOf(data.links),
    exact: exactLexemes,
    sounds: lexemesOf(sounds, total),
    bare: lexemesOf(bare, total),
    sortedKeys: [...exactLexemes.keys()].sort(),
    maxLength: 20
  }
}

function note(entries: Map<string, Entry>, key: string, word: number, count: number, manner: Manner): void {
  const entry = entries.get(key)
  if (!entry) entries.set(key, { words: [word], count, manner })
  else if (!entry.words.includes(word)) {
    entry.words.push(word)
    entry.count += count
    if (manner === 'written') entry.manner = 'written'
  }
}

const MANNER_COST: Readonly<Record<Manner, number>> = {
  written: 0,
  read: READING_COST,
  sounds: SOUND_COST,
  unvoiced: UNVOICED_COST
}

function lexemesOf(entries: Map<string, Entry>, total: number): Map<string, Lexeme> {
  return new Map(
    [...entries].map(([key, { words, count, manner }]) => [
      key,
      { words, manner, cost: costOf(count, total) + MANNER_COST[manner] }
    ])
  )
}

function costOf(count: number, total: number): number {
  return Math.log(NOMINAL_SIZE / ((NOMINAL_SIZE * count) / total + 1)) - WORD_DISCOUNT
}

function linksOf(flat: readonly number[]): Map<number, [number, number][]> {
  const links = new Map<number, [number, number][]>()
  for (let at = 0; at + 2 < flat.length; at += 3) {
    const [from = 0, to = 0, weight = 0] = flat.slice(at, at + 3)
    const list = links.get(from)
    if (list) list.push([to, weight])
    else links.set(from, [[to, weight]])
  }
  return links
}
