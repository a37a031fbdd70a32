import type { StoredIndex } from '../storedIndex'
import { FIELD_EVIDENCE, type Field } from './weights'

/** The documents as sparse vectors of BM25 weights, the fields of a document added up. */
export interface DocumentVectors {
  /** The number of each index term in the vectors. */
  readonly termIds: ReadonlyMap<string, number>
  /** In how many documents each term stands. */
  readonly frequencies: Uint32Array
  readonly documentCount: number
  /** Document d holds entries offsets[d] to offsets[d + 1] of `ids` and of all that follows them. */
  readonly offsets: Uint32Array
  readonly ids: Uint32Array
  readonly weights: Float32Array
  /** How surely the term shows that the document is about it, 0 to 1: by the best of the fields it stands in. */
  readonly evidence: Float32Array
  /** Each term's share of the document's question, 0 to 1: all shares of a question add up to 1. */
  readonly shares: Float32Array
}

/** Reads lunr's own field vectors, so that candidates can be weighed again by all that the query asks. */
export function readDocumentVectors(
  { fieldVectors }: StoredIndex,
  documentCount: number,
  vocabulary: readonly string[]
): DocumentVectors {
  const termIds = new Map(vocabulary.map((term, place) => [term, place]))
  const fields = fieldsByDocument(fieldVectors, documentCount)
  const size = fieldVectors.reduce((sum, [, elements]) => sum + elements.length / 2, 0)
  const frequencies = new Uint32Array(termIds.size)
  const offsets = new Uint32Array(documentCount + 1)
  const ids = new Uint32Array(size)
  const weights = new Float32Array(size)
  const evidence = new Float32Array(size)
  const shares = new Float32Array(size)
  /** Where a term of the document at hand stands in `ids`, counted from 1. */
  const places = new Uint32Array(termIds.size)
  let end = 0
  for (const [document, ofDocument] of fields.entries()) {
    const start = end
    for (const { field, elements } of ofDocument) {
      const sum = elements.reduce((total, element, at) => total + (at % 2 === 1 ? element : 0), 0)
      for (let at = 0; at + 1 < elements.length; at += 2) {
        const id = elements[at] ?? 0
        let place = places[id] ?? 0
        if (place <= start) {
          end += 1
          place = end
          places[id] = place
          ids[place - 1] = id
          frequencies[id] = (frequencies[id] ?? 0) + 1
        }
        weights[place - 1] = (weights[place - 1] ?? 0) + (elements[at + 1] ?? 0)
        if (field === 'question') shares[place - 1] = (elements[at + 1] ?? 0) / sum
        evidence[place - 1] = Math.max(evidence[place - 1] ?? 0, FIELD_EVIDENCE[field])
      }
    }
    offsets[document + 1] = end
  }
  return { termIds, frequencies, documentCount, offsets, ids, weights, evidence, shares }
}

interface FieldVector {
  readonly field: Field
  readonly elements: readonly number[]
}

function fieldsByDocument(vectors: StoredIndex['fieldVectors'], documentCount: number): FieldVector[][] {
  const fields: FieldVector[][] = Array.from({ length: documentCount }, () => [])
  for (const [fieldRef, elements] of vectors) {
    const parting = fieldRef.indexOf('/')
    const field = fieldRef.slice(0, parting) as Field
    fields[parseInt(fieldRef.slice(parting + 1), 36)]?.push({ field, elements })
  }
  return fields
}
