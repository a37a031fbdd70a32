import type { CutCosts, Manner } from '../ranking'

/** What a stretch of a query may be: words of the corpus, or grammar (no words). */
export interface Lexeme {
  /** The cost of reading the stretch as this: the less likely, the higher. */
  readonly cost: number
  readonly words: readonly number[]
  /** How it matched: as written, by its reading, by a reading that sounds alike, without voicing marks, or with a slip. */
  readonly manner: Manner
  /** Whether any of the words is written exactly like this, rather than only read like this or written in katakana. */
  readonly native: boolean
}

export interface Lexicon {
  /** The costs by which queries are cut. */
  readonly costs: CutCosts
  readonly surfaces: readonly string[]
  readonly terms: readonly string[]
  readonly readings: readonly string[]
  readonly counts: readonly number[]
  readonly isInflected: (word: number) => boolean
  /** The documents in which visitors read a compound, ascending; none for an index term, whose documents the index has. */
  readonly compoundDocuments: (word: number) => readonly number[]
  readonly partsOf: ReadonlyMap<number, readonly number[]>
  readonly linksOf: ReadonlyMap<number, readonly (readonly [word: number, weight: number])[]>
  /** Exact keys: surfaces and readings in all their forms, folded. */
  readonly exact: ReadonlyMap<string, Lexeme>
  /** What a stop word means if nothing else is typed: いる as 要る, しか as 歯科. */
  readonly alone: ReadonlyMap<string, Lexeme>
  /** Looks up a word of another language by its stem; a stop word of that language is grammar. */
  readonly foreign: (word: string) => Lexeme | undefined
  /** Words by sound key. */
  readonly sounds: ReadonlyMap<string, Lexeme>
  /** Words by sound key without voicing marks. */
  readonly bare: ReadonlyMap<string, Lexeme>
  /** All exact keys, sorted by code units, for unfinished words. */
  readonly sortedKeys: readonly string[]
  /** Sound keys, and writings with kanji, by their first and last letters, for near misses. */
  readonly nearSounds: ReadonlyMap<string, readonly string[]>
  readonly nearWritings: ReadonlyMap<string, readonly string[]>
  readonly maxLength: number
  /** The beginnings of keys: if a stretch with kanji begins with none of these, no longer stretch can be a key. */
  readonly prefixes: ReadonlySet<string>
  /** All forms in which an index term may occur in a folded text. */
  readonly formsOf: (term: string) => readonly string[]
  /** Whether the index contains a term. */
  readonly isIndexTerm: (term: string) => boolean
}

/** How many letters each of `prefixes` has. */
export const PREFIX_LENGTH = 3
