import { numberReader } from './numbers'
import { WEIGHT_SCALE, type StoredIndex } from './storedIndex'

/** lunr's field vectors in columns, by document and by term. Field f of document d is span d × fields + f. */
export interface DocumentVectors {
  /** The number of each index term. */
  readonly termIds: ReadonlyMap<string, number>
  readonly documentCount: number
  readonly fields: readonly string[]
  /** Span s contains the entries starts[s] to starts[s + 1] of `ids` and `weights`. */
  readonly starts: Uint32Array
  readonly ids: Uint32Array
  /** BM25 weights as lunr computed them, including the weight of the field. */
  readonly weights: Float32Array
  /** The number of documents that contain each term. */
  readonly frequencies: Uint32Array
  /** Term t occurs in the spans that `postings` lists from postingStarts[t] to postingStarts[t + 1], ascending. */
  readonly postingStarts: Uint32Array
  readonly postings: Uint32Array
}

/** Reads what `storeIndex` wrote. If the text is cut short, documents have no terms; it never throws. */
export function readDocumentVectors(
  { fields, vectors }: StoredIndex,
  documentCount: number,
  vocabulary: readonly string[]
): DocumentVectors {
  const termIds = new Map(vocabulary.map((term, place) => [term, place]))
  const { next } = numberReader(vectors)
  const spanCount = documentCount * fields.length
  const starts = new Uint32Array(spanCount + 1)
  // An entry takes at least two letters.
  const ids = new Uint32Array(vectors.length >> 1)
  const weights = new Float32Array(vectors.length >> 1)
  let end = 0
  for (let span = 0; span < spanCount; span += 1) {
    let id = 0
    for (let left = next(); left > 0 && end < ids.length; left -= 1) {
      id += next()
      ids[end] = id
      weights[end] = next() / WEIGHT_SCALE
      end += 1
    }
    starts[span + 1] = end
  }
  const kept = { starts, ids: ids.slice(0, end), weights: weights.slice(0, end) }
  return { termIds, documentCount, fields, ...kept, ...invert(kept.ids, starts, fields.length, vocabulary.length) }
}

/** Which spans, and how many documents, contain each term: a counting sort of the entries by their term. */
function invert(ids: Uint32Array, starts: Uint32Array, fieldCount: number, termCount: number) {
  const postingStarts = new Uint32Array(termCount + 1)
  for (const id of ids) if (id < termCount) postingStarts[id + 1] = (postingStarts[id + 1] ?? 0) + 1
  for (let id = 0; id < termCount; id += 1)
    postingStarts[id + 1] = (postingStarts[id + 1] ?? 0) + (postingStarts[id] ?? 0)
  const ends = postingStarts.slice(0, termCount)
  const postings = new Uint32Array(ids.length)
  const frequencies = new Uint32Array(termCount)
  const lastDocuments = new Int32Array(termCount).fill(-1)
  for (let span = 0; span + 1 < starts.length; span += 1) {
    const document = Math.floor(span / fieldCount)
    for (let at = starts[span] ?? 0; at < (starts[span + 1] ?? 0); at += 1) {
      const id = ids[at] ?? 0
      if (id >= termCount) continue
      postings[ends[id] ?? 0] = span
      ends[id] = (ends[id] ?? 0) + 1
      if (lastDocuments[id] === document) continue
      lastDocuments[id] = document
      frequencies[id] = (frequencies[id] ?? 0) + 1
    }
  }
  return { postingStarts, postings, frequencies }
}
