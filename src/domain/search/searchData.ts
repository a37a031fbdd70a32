import type { StoredIndex } from './index/storedIndex'

/** What is searched for one entry. `ref` is given back in hits and otherwise not looked into. */
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
  /** Dictionary forms, parted by line feeds. */
  readonly surfaces: string
  /** Readings of the dictionary forms in hiragana, parted by line feeds; empty where none is known. */
  readonly readings: string
  /** How each word inflects, one letter each (see `Inflection`). */
  readonly inflections: string
  /**
   * Where visitors read the compounds: for every word how many documents write it, then their numbers, each less the one
   * before (see `writeNumbers`). 0 for the index terms, of which the index knows it.
   */
  readonly compoundDocuments: string
  /** How often each word stands in the corpus. */
  readonly counts: readonly number[]
  /** Parts of the compounds, by word. */
  readonly parts: readonly (readonly [word: number, ...parts: number[]])[]
  /** Words that stand for one another: from, to, weight in hundredths. */
  readonly links: readonly number[]
  /** Words of grammar in the corpus, parted by line feeds. */
  readonly grammar: string
  /** The index terms, parted by line feeds; the index knows a term by its place here. */
  readonly vocabulary: string
  /** The documents' refs; the index knows a document by its place here. */
  readonly refs: readonly string[]
  /** The terms of which a question asks what they are, folded, each with the documents that ask it. */
  readonly definitions: readonly (readonly [term: string, ...documents: number[]])[]
}

/** All a pack carries for search, plain JSON. */
export interface SearchData {
  readonly index: StoredIndex
  readonly lexicon: LexiconData
}
