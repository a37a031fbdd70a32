/**
 * What a concept does: it `asks` for something that an answer must contain, only `helps` to order the answers, or is a
 * `pair` of kanji, which helps if the corpus contains it and asks if it does not.
 */
export type ConceptRole = 'asks' | 'helps' | 'pair'

/** One thing a query names, and the index terms that may stand for it, each with its weight, the word itself first. */
export interface Concept {
  /** The stretch of the query, folded. */
  readonly text: string
  readonly terms: ReadonlyMap<string, number>
  readonly role: ConceptRole
}
