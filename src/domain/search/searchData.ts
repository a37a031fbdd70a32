import type { StoredIndex } from './index/storedIndex'

/** What can be searched of one entry. `ref` is returned in hits and not interpreted otherwise. */
export interface SearchDocument {
  readonly ref: string
  readonly question: string
  readonly conclusion: string
  readonly body: string
  readonly keywords: readonly string[]
}

/** A term of the glossary, with its reading in hiragana and the everyday words people use for it. */
export interface SearchTerm {
  readonly term: string
  readonly reading: string
  readonly synonyms: readonly string[]
}

/**
 * The words of a corpus, kept as columns: word i has surfaces[i], readings[i] and so on.
 * Words with parts are compounds; the others are index terms.
 */
export interface LexiconData {
  /** Dictionary forms, separated by line feeds. */
  readonly surfaces: string
  /** Readings of the dictionary forms in hiragana, separated by line feeds; empty if unknown. */
  readonly readings: string
  /** How each word inflects, one letter each (see `Inflection`). */
  readonly inflections: string
  /**
   * Where visitors read the compounds: for every word how many documents contain it, then their numbers, each minus the
   * one before (see `writeNumbers`). 0 for index terms, whose documents are in the index.
   */
  readonly compoundDocuments: string
  /** How often each word occurs in the corpus. */
  readonly counts: readonly number[]
  /** Parts of the compounds, by word. */
  readonly parts: readonly (readonly [word: number, ...parts: number[]])[]
  /** Words that stand for one another: from, to, weight in hundredths. */
  readonly links: readonly number[]
  /** Words of grammar in the corpus, separated by line feeds. */
  readonly grammar: string
  /** The index terms, separated by line feeds; a term's number in the index is its place here. */
  readonly vocabulary: string
  /** The documents' refs; a document's number in the index is its place here. */
  readonly refs: readonly string[]
  /** The folded terms whose meaning a question asks for, each with the documents that ask it. */
  readonly definitions: readonly (readonly [term: string, ...documents: number[]])[]
}

/** Everything that a pack carries for search, as plain JSON. */
export interface SearchData {
  readonly index: StoredIndex
  readonly lexicon: LexiconData
}
