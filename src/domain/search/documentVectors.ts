/** What is read of lunr's serialised index; its format is documented as stable within a major version. */
interface SerialisedIndex {
  readonly fieldVectors: readonly (readonly [fieldRef: string, elements: readonly number[]])[]
  readonly invertedIndex: readonly (readonly [term: string, posting: { readonly _index: number }])[]
}

/** The documents as sparse vectors of BM25 weights, the fields of a document added up. */
export interface DocumentVectors {
  readonly termIds: ReadonlyMap<string, number>
  /** In how many documents each term stands. */
  readonly frequencies: Uint32Array
  readonly documentCount: number
  /** Document d holds entries offsets[d] to offsets[d + 1] of `ids` and `weights`. */
  readonly offsets: Uint32Array
  readonly ids: Uint32Array
  readonly weights: Float32Array
}

/** Reads lunr's own field vectors, so that candidates can be weighed again by all that the query asks. */
export function readDocumentVectors(index: object, documentCount: number): DocumentVectors {
  const { fieldVectors, invertedIndex } = index as SerialisedIndex
  const termIds = new Map(invertedIndex.map(([term, { _index }]) => [term, _index]))
  const merged = Array.from({ length: documentCount }, () => new Map<number, number>())
  for (const [fieldRef, elements] of fieldVectors) {
    const vector = merged[parseInt(fieldRef.slice(fieldRef.indexOf('/') + 1), 36)]
    if (!vector) continue
    for (let at = 0; at + 1 < elements.length; at += 2) {
      const id = elements[at] ?? 0
      vector.set(id, (vector.get(id) ?? 0) + (elements[at + 1] ?? 0))
    }
  }
  const size = merged.reduce((sum, vector) => sum + vector.size, 0)
  const vectors = {
    termIds,
    frequencies: new Uint32Array(termIds.size),
    documentCount,
    offsets: new Uint32Array(documentCount + 1),
    ids: new Uint32Array(size),
    weights: new Float32Array(size)
  }
  let at = 0
  for (const [document, vector] of merged.entries()) {
    for (const [id, weight] of vector) {
      vectors.ids[at] = id
      vectors.weights[at] = weight
      vectors.frequencies[id] = (vectors.frequencies[id] ?? 0) + 1
      at += 1
    }
    vectors.offsets[document + 1] = at
  }
  return vectors
}
