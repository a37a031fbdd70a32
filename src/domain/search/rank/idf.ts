/**
 * How much a term says that so many documents hold: lunr's own inverse document frequency (BM25, kept from falling below
 * 0), so that what is weighed here and what lunr weighed when the index was built mean the same. A term of no document
 * says most.
 */
export function idf(frequency: number, documentCount: number): number {
  return Math.log(1 + Math.abs((documentCount - frequency + 0.5) / (frequency + 0.5)))
}
