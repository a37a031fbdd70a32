/**
 * How much a term says if this many documents hold it: lunr's own inverse document frequency (BM25, never below 0), so that
 * it agrees with the weights that lunr gave the index. A term that no document holds says most.
 */
export function idf(frequency: number, documentCount: number): number {
  return Math.log(1 + Math.abs((documentCount - frequency + 0.5) / (frequency + 0.5)))
}
