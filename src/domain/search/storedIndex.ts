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

/** Gives lunr its index back, of `termCount` terms. What a term's posting holds is put together when lunr first looks. */
export function openIndex({ version, fields, fieldVectors, pipeline }: StoredIndex, termCount: number): lunr.Index {
  const Posting = postingOf(fields, fieldVectors, termCount)
  const invertedIndex = Array.from(
    { length: termCount },
    (_, place) => [codeOfTerm(place), new Posting(place)] as const
  )
  invertedIndex.sort(([one], [other]) => (one < other ? -1 : 1))
  return lunr.Index.load({ version, fields, fieldVectors, pipeline, invertedIndex })
}

/** A class of postings as lunr reads them: `_index`, and by field an object with a key for each document. */
function postingOf(fields: readonly string[], fieldVectors: StoredIndex['fieldVectors'], termCount: number) {
  class Posting {
    constructor(readonly _index: number) {}
  }
  for (const field of fields) {
    const documentsOf = documentsByTerm(field, fieldVectors, termCount)
    Object.defineProperty(Posting.prototype, field, {
      get(this: Posting) {
        const value = Object.fromEntries(documentsOf(this._index).map((document) => [document, NO_METADATA]))
        Object.defineProperty(this, field, { value })
        return value
      }
    })
  }
  return Posting
}

/** Turns the vectors of a field round: which documents hold a term. */
function documentsByTerm(field: string, fieldVectors: StoredIndex['fieldVectors'], termCount: number) {
  const vectors = fieldVectors.filter(([fieldRef]) => fieldRef.startsWith(`${field}/`))
  const ends = new Uint32Array(termCount + 1)
  for (const [, elements] of vectors)
    for (let at = 0; at < elements.length; at += 2) {
      const term = elements[at] ?? 0
      ends[term] = (ends[term] ?? 0) + 1
    }
  for (let term = 1; term <= termCount; term += 1) ends[term] = (ends[term] ?? 0) + (ends[term - 1] ?? 0)
  const starts = ends.slice()
  const places = new Uint32Array(ends[termCount] ?? 0)
  for (let place = vectors.length - 1; place >= 0; place -= 1) {
    const elements = vectors[place]?.[1] ?? []
    for (let at = 0; at < elements.length; at += 2) {
      const term = elements[at] ?? 0
      const start = (starts[term] ?? 0) - 1
      starts[term] = start
      places[start] = place
    }
  }
  return (term: number): string[] =>
    Array.from(places.subarray(starts[term], ends[term]), (place) => vectors[place]?.[0].slice(field.length + 1) ?? '')
}
