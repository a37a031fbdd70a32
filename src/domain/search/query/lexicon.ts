import type { CutCosts, Manner } from '../ranking'

/** What may stand at a place in a query: words of the corpus, or grammar (no words). */
export interface Lexeme {
  /** What it costs to read this here: the less likely, the more. */
  readonly cost: number
  readonly words: readonly number[]
  /** As it is written, by its reading, by a reading that sounds alike, but for voicing marks, or but for one slip. */
  readonly manner: Manner
  /** Whether any of the words is written so, letter for letter: not by reading, not in katakana. */
  readonly native: boolean
}

export interface Lexicon {
  /** What its words and all else in a cut cost. */
  readonly costs: CutCosts
  readonly surfaces: readonly string[]
  readonly terms: readonly string[]
  readonly readings: readonly string[]
  readonly counts: readonly number[]
  readonly isInflected: (word: number) => boolean
  /** The documents in which visitors read a compound, in their order; none for an index term, of which the index knows. */
  readonly compoundDocuments: (word: number) => readonly number[]
  readonly partsOf: ReadonlyMap<number, readonly number[]>
  readonly linksOf: ReadonlyMap<number, readonly (readonly [word: number, weight: number])[]>
  /** Exact keys: surfaces and readings in all their forms, folded. */
  readonly exact: ReadonlyMap<string, Lexeme>
  /** What a stop word means where it stands alone between spaces: いる as 要る, しか as 歯科. */
  readonly alone: ReadonlyMap<string, Lexeme>
  /** A word of another language by its stem; grammar where it is a stop word of that language. */
  readonly foreign: (word: string) => Lexeme | undefined
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
  readonly isIndexTerm: (term: string) => boolean
}

/** How many letters `prefixes` holds. */
export const PREFIX_LENGTH = 3
