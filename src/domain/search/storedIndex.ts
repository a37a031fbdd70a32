import lunr from 'lunr'

/**
 * A lunr index as a pack carries it: lunr's own serialisation without the inverted half, which is most of it and follows
 * from the vectors. The form is stable within a major version of lunr.
 */
export interface StoredIndex {
  readonly version: string
  readonly fields: readonly string[]
  /** Per field of a document (`question/5`), the numbers of its terms, each followed by its BM25 weight. */
  readonly fieldVectors: readonly (readonly [fieldRef: string, elements: readonly number[]])[]
  readonly pipeline: readonly string[]
}

/** Where a term stands: by field, the documents, of which lunr wants to know no more than that. */
type Posting = Record<string, Record<string, object>>
const NO_METADATA = Object.freeze({})

/** The code under which lunr knows a term: its place in the vocabulary. */
export function codeOfTerm(place: number): string {
  return place.toString(36)
}

/** What a pack carries of an index whose terms were met in the order of the vocabulary. */
export function storeIndex(index: lunr.Index): StoredIndex {
  const { version, fields, fieldVectors, pipeline } = index.toJSON() as StoredIndex
  return { version, fields, fieldVectors, pipeline }
}

/** Gives lunr its index back, of `termCount` terms. */
export function openIndex({ version, fields, fieldVectors, pipeline }: StoredIndex, termCount: number): lunr.Index {
  const postings = Array.from({ length: termCount }, () => {
    const posting: Posting = {}
    for (const field of fields) posting[field] = {}
    return posting
  })
  for (const [fieldRef, elements] of fieldVectors) {
    const parting = fieldRef.indexOf('/')
    const [field, document] = [fieldRef.slice(0, parting), fieldRef.slice(parting + 1)]
    for (let at = 0; at < elements.length; at += 2) {
      const documents = postings[elements[at] ?? 0]?.[field]
      if (documents) documents[document] = NO_METADATA
    }
  }
  const invertedIndex = postings
    .map((posting, place) => [codeOfTerm(place), Object.assign(posting, { _index: place })] as const)
    .sort(([one], [other]) => (one < other ? -1 : 1))
  return lunr.Index.load({ version, fields, fieldVectors, pipeline, invertedIndex })
}
