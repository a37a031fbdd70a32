import lunr from 'lunr'
import type { DocumentVectors } from './documentVectors'
import { codeOf } from './storedIndex'

/** The only field that lunr searches: a document's fields added up. */
const TEXT = 'text'
const NO_METADATA = Object.freeze({})

/** A term as lunr looks it up: its number, and a key for each document that contains it. */
interface Posting {
  readonly _index: number
  readonly [TEXT]: Readonly<Record<string, object>>
}

/** The parts of a lunr index. lunr documents this constructor argument, but its types leave it out. */
interface IndexParts {
  readonly invertedIndex: Readonly<Record<string, Posting>>
  readonly fieldVectors: Readonly<Record<string, lunr.Vector>>
  readonly tokenSet: Pick<lunr.TokenSet, 'intersect'>
  readonly fields: readonly string[]
  readonly pipeline: lunr.Pipeline
}

/**
 * Returns a function that creates a lunr index over some terms of the columns, for a query that asks for whole terms by
 * their codes. A number that belongs to no term is in no document.
 *
 * Laying out every term and document for lunr would take memory, and building whole vectors for each query would take
 * most of its time. So a query gets an index of only the terms it asks for, in which each document is one field. The
 * weights of that field are those of the document's fields added up: lunr's score is a sum over the fields and over the
 * terms asked for, so it is the same as over the whole index.
 */
export function openIndex(vectors: DocumentVectors): (termIds: readonly number[]) => lunr.Index {
  const documentCodes = Array.from({ length: vectors.documentCount }, (_, document) => codeOf(document))
  return (termIds) => {
    const elements = new Map<string, number[]>()
    const invertedIndex: Record<string, Posting> = {}
    // A vector lists its terms in ascending order of their numbers.
    for (const id of Uint32Array.from(termIds).sort()) {
      const documents: Record<string, object> = {}
      for (const [document, weight] of weightsOf(id, vectors)) {
        const code = documentCodes[document] ?? ''
        documents[code] = NO_METADATA
        const known = elements.get(code)
        if (known) known.push(id, weight)
        else elements.set(code, [id, weight])
      }
      invertedIndex[codeOf(id)] = { _index: id, [TEXT]: documents }
    }
    const vectorAt = (fieldRef: string) => new lunr.Vector(elements.get(fieldRef.slice(TEXT.length + 1)) ?? [])
    const parts: IndexParts = {
      invertedIndex,
      fieldVectors: new Proxy({}, { get: (_, fieldRef) => vectorAt(String(fieldRef)) }),
      tokenSet: { intersect: (asked) => asked },
      fields: [TEXT],
      pipeline: new lunr.Pipeline()
    }
    return new (lunr.Index as unknown as new (parts: IndexParts) => lunr.Index)(parts)
  }
}

/** The documents that contain a term, ascending, each with the term's weight summed over its fields. */
function weightsOf(id: number, { fields, postingStarts, postings, starts, ids, weights }: DocumentVectors) {
  const found: [document: number, weight: number][] = []
  let last: [document: number, weight: number] | undefined
  for (let at = postingStarts[id] ?? 0; at < (postingStarts[id + 1] ?? 0); at += 1) {
    const span = postings[at] ?? 0
    const document = Math.floor(span / fields.length)
    const weight = weights[placeOf(id, ids, starts[span] ?? 0, starts[span + 1] ?? 0)] ?? 0
    if (last?.[0] === document) last[1] += weight
    else found.push((last = [document, weight]))
  }
  return found
}

/** The index of a term among the ascending numbers of a span that contains it. */
function placeOf(id: number, ids: Uint32Array, start: number, end: number): number {
  let [low, high] = [start, end - 1]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((ids[middle] ?? 0) < id) low = middle + 1
    else high = middle
  }
  return low
}
