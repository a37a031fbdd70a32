import type { SearchDocument, SearchTerm } from '../../src/domain/search/searchData'

/** What is searched: the same documents for every engine. */
export interface Corpus {
  readonly documents: readonly SearchDocument[]
  readonly terms: readonly SearchTerm[]
}

/** Answers a query with refs, best first, ten at most. */
export type Answer = (query: string) => readonly string[]

/** A search engine set up for Japanese as well as its documentation allows. */
export interface Engine {
  readonly name: string
  /** Builds the index and returns it as it would be stored. */
  build(corpus: Corpus): Promise<string>
  /** Opens what was stored. */
  open(stored: string, corpus: Corpus): Promise<Answer>
}

export const LIMIT = 10

/** A document's searchable text by field, keywords joined. */
export function fieldsOf({
  ref,
  question,
  conclusion,
  body,
  keywords
}: SearchDocument): Record<FieldName | 'ref', string> {
  return { ref, question, conclusion, body, keywords: keywords.join(' ') }
}

export const FIELD_NAMES = ['question', 'conclusion', 'keywords', 'body'] as const
type FieldName = (typeof FIELD_NAMES)[number]

const segmenter = new Intl.Segmenter('ja', { granularity: 'word' })

/** Words of a Japanese text by the platform's segmenter: the input of engines without Japanese of their own. */
export function segment(text: string): string[] {
  return [...segmenter.segment(text.normalize('NFKC').toLowerCase())]
    .filter(({ isWordLike }) => isWordLike)
    .map(({ segment: word }) => word)
}
