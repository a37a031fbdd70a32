/**
 * How much a term says if this many documents contain it: lunr's own inverse document frequency (BM25, never below 0),
 * to agree with the weights that lunr put into the index. It is highest for a term that no document contains.
 */
export function idf(frequency: number, documentCount: number): number {
  return Math.log(1 + Math.abs((documentCount - frequency + 0.5) / (frequency + 0.5)))
}
