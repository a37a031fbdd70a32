import type lunr from 'lunr'
import { writeNumbers } from './numbers'

/**
 * A lunr index as stored in a pack: only its vectors, from which everything else follows. The weights are lunr's own,
 * which it rounds to thousandths.
 */
export interface StoredIndex {
  /** The version of lunr that built it. */
  readonly version: string
  readonly fields: readonly string[]
  /**
   * Document by document and field by field: how many terms the field has, then each term's number minus the one
   * before, and its weight in thousandths (see `writeNumbers`).
   */
  readonly vectors: string
}

/** Weights are stored in thousandths. */
export const WEIGHT_SCALE = 1000

/** The code under which lunr knows a term or a document: its number in base 36. */
export function codeOf(number: number): string {
  return number.toString(36)
}

/** What a pack stores of an index of this many documents, whose terms are numbered as in the vocabulary. */
export function storeIndex(index: lunr.Index, documentCount: number): StoredIndex {
  const { version, fields, fieldVectors } = index.toJSON() as {
    version: string
    fields: string[]
    fieldVectors: [fieldRef: string, elements: number[]][]
  }
  const elementsOf = new Map(fieldVectors)
  function* numbers() {
    for (let document = 0; document < documentCount; document += 1)
      for (const field of fields) yield* vectorNumbers(elementsOf.get(`${field}/${codeOf(document)}`) ?? [])
  }
  return { version, fields, vectors: writeNumbers(numbers()) }
}

function* vectorNumbers(elements: readonly number[]): Generator<number> {
  yield elements.length / 2
  let before = 0
  for (let at = 0; at + 1 < elements.length; at += 2) {
    const term = elements[at] ?? 0
    yield term - before
    yield Math.round((elements[at + 1] ?? 0) * WEIGHT_SCALE)
    before = term
  }
}
