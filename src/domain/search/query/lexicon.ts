import { conjugate, type Inflection } from '../japanese/conjugate'
import { katakanaToHiragana } from '../japanese/fold'
import { grammarWords } from '../japanese/grammarWords'
import type { LexiconData } from '../searchData'
import { LIGHT_VERBS } from '../japanese/terms'
import { bareKey, soundKey } from '../japanese/soundKey'

/**
 * How a word was met: as it is written, by its reading, by a reading that sounds alike, or but for voicing marks, or but for
 * one slip. */
export type Manner = 'written' | 'read' | 'sounds' | 'unvoiced' | 'slipped'

/** What may stand at a place in a query: words of the corpus, or grammar (no words). */
export interface Lexeme {
  /** What it costs to read this here: the less likely, the more. */
  readonly cost: number
  readonly words: readonly number[]
  readonly manner: Manner
  /** Whether any of the words is written so, letter for letter: not by reading, not in katakana. */
  readonly native: boolean
}

export interface Lexicon {
  readonly surfaces: readonly string[]
  readonly terms: readonly string[]
  readonly readings: readonly string[]
  readonly counts: readonly number[]
  /** Whether a word may be shown to a visitor: keywords and everyday words hold misnomers. */
  readonly isOffered: (word: number) => boolean
  readonly partsOf: ReadonlyMap<number, readonly number[]>
  readonly linksOf: ReadonlyMap<number, readonly (readonly [word: number, weight: number])[]>
  /** Exact keys: surfaces and readings in all their forms, folded. */
  readonly exact: ReadonlyMap<string, Lexeme>
  /** By sound key, then by sound key without voicing marks. */
  readonly sounds: ReadonlyMap<string, Lexeme>
  readonly bare: ReadonlyMap<string, Lexeme>
  /** All exact keys in code unit order, for unfinished words. */
  readonly sortedKeys: readonly string[]
  /** Sound keys, and writings with kanji, by their first and last letters, for near misses. */
  readonly nearSounds: ReadonlyMap<string, readonly string[]>
  readonly nearWritings: ReadonlyMap<string, readonly string[]>
  readonly maxLength: number
  /** The first letters of every key with kanji: where a stretch begins otherwise, no longer one needs a look. */
  readonly prefixes: ReadonlySet<string>
  /** All forms of an index term as they may stand in a folded text. */
  readonly formsOf: (term: string) => readonly string[]
  /** Whether the index knows a term. */
  readonly isTerm: (term: string) => boolean
}

const MIN_READING = 2
/** How many letters `prefixes` holds. */
export const PREFIX_LENGTH = 3
const READING_COST = 1
const SOUND_COST = 4
const UNVOICED_COST = 6
const GRAMMAR_COST = 5.5
/** Counts are read as if the corpus had this many words, so that costs mean the same in a small and a large one. */
const NOMINAL_SIZE = 20000
const WORD_DISCOUNT = 3
const MIN_COST = 3

/** 払い戻し is also written 払戻し. */
const INNER_OKURIGANA = /(?<=\p{Script=Han})[ぁ-ゖ]{1,2}(?=\p{Script=Han})/gu
const LONE_KANA = /^[ぁ-ゖー]$/

/** A lexeme while it is collected: `cost` is known once all words are counted. */
interface Entry {
  cost: number
  words: number[]
  count: number
  manner: Manner
  native: boolean
}

/** Opens a pack's lexicon: every form of every word, by writing and by sound. */
export function openLexicon(data: LexiconData, isTerm: (term: string) => boolean): Lexicon {
  const surfaces = data.surfaces.split('\n')
  const terms = surfaces.map(katakanaToHiragana)
  const readings = data.readings.split('\n')
  const exact = new Map<string, Entry>()
  const sounds = new Map<string, Entry>()
  const bare = new Map<string, Entry>()
  for (const [word, term] of terms.entries()) {
    const inflection = (data.inflections[word] ?? '-') as Inflection
    const count = (data.counts[word] ?? 0) + 1
    const isNative = term === surfaces[word]
    for (const form of conjugate(term, inflection)) {
      note(exact, form, word, count, 'written', isNative)
      const bareForm = form.replace(INNER_OKURIGANA, '')
      if (bareForm !== form) note(exact, bareForm, word, count, 'written', isNative)
    }
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
  const grammar: Lexeme = { cost: GRAMMAR_COST, words: [], manner: 'written', native: true }
  for (const word of data.grammar.split('\n'))
    if (exactLexemes.get(word)?.manner !== 'written') exactLexemes.set(word, grammar)
  for (const [base, inflection] of LIGHT_VERBS)
    for (const form of conjugate(base, inflection)) if (!LONE_KANA.test(form)) exactLexemes.set(form, grammar)
  for (const word of grammarWords) exactLexemes.set(word, grammar)
  const wordOf = new Map(terms.map((term, word) => [term, word]))
  return {
    surfaces,
    terms,
    readings,
    counts: data.counts,
    isOffered: (word) => data.offered[word] === '1',
    partsOf: new Map(data.parts.map(([word, ...parts]) => [word, parts])),
    linksOf: linksOf(data.links),
    exact: exactLexemes,
    sounds: lexemesOf(sounds, total),
    nearSounds: byEdges(
      [...sounds.keys()].filter((key) => key.length > 2),
      [2]
    ),
    nearWritings: byEdges(
      [...new Set(terms)].filter((term) => /\p{Script=Han}/u.test(term)),
      [1, 2]
    ),
    bare: lexemesOf(bare, total),
    sortedKeys: [...exactLexemes.keys()].sort(),
    maxLength: 20,
    prefixes: new Set([...exactLexemes.keys()].map((key) => key.slice(0, PREFIX_LENGTH))),
    formsOf: (term) => {
      const word = wordOf.get(term)
      return word === undefined
        ? [term]
        : conjugate(term, (data.inflections[word] ?? '-') as Inflection).filter((form) => !LONE_KANA.test(form))
    },
    isTerm
  }
}

function note(
  entries: Map<string, Entry>,
  key: string,
  word: number,
  count: number,
  manner: Manner,
  native = false
): void {
  if (LONE_KANA.test(key)) return
  const entry = entries.get(key)
  if (!entry) entries.set(key, { cost: 0, words: [word], count, manner, native })
  else if (!entry.words.includes(word)) {
    entry.words.push(word)
    entry.count += count
    if (manner === 'written') entry.manner = 'written'
    if (native) entry.native = true
  }
}

const MANNER_COST: Readonly<Record<Manner, number>> = {
  written: 0,
  read: READING_COST,
  sounds: SOUND_COST,
  unvoiced: UNVOICED_COST,
  slipped: UNVOICED_COST
}

function lexemesOf(entries: Map<string, Entry>, total: number): Map<string, Lexeme> {
  for (const entry of entries.values()) entry.cost = costOf(entry.count, total) + MANNER_COST[entry.manner]
  return entries
}

function costOf(count: number, total: number): number {
  return Math.max(MIN_COST, Math.log(NOMINAL_SIZE / ((NOMINAL_SIZE * count) / total + 1)) - WORD_DISCOUNT)
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

/** Keys under their first and last letters (the latter marked by $): one slip leaves one of the two as it was. */
function byEdges(keys: readonly string[], lengths: readonly number[]): Map<string, string[]> {
  const edges = new Map<string, string[]>()
  for (const key of keys)
    for (const length of lengths)
      for (const edge of [key.slice(0, length), `${key.slice(-length)}$`]) {
        const list = edges.get(edge)
        if (list) list.push(key)
        else edges.set(edge, [key])
      }
  return edges
}
