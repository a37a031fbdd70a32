import type lunr from 'lunr'
import type { DocumentVectors } from '../index/documentVectors'
import { codeOf } from '../index/storedIndex'
import type { Concept } from '../query/concept'
import type { Ranking } from '../ranking'
import { idf } from './idf'

/**
 * The documents that lunr finds for the most telling terms, best first. The most common terms are left out once the
 * others have found enough documents: they would find nearly all of them, and every document found is later weighed by
 * all terms.
 */
export function chooseCandidates(
  concepts: readonly Concept[],
  indexOf: (termIds: readonly number[]) => lunr.Index,
  { termIds, frequencies, documentCount }: DocumentVectors,
  { postings, documents }: Ranking['candidates']
): number[] {
  const weights = new Map<number, number>()
  for (const { terms } of concepts)
    for (const [term, weight] of terms) {
      const id = termIds.get(term)
      if (id !== undefined) weights.set(id, Math.max(weights.get(id) ?? 0, weight))
    }
  const worth = ([id, weight]: [number, number]) => weight * idf(frequencies[id] ?? 0, documentCount)
  const byWorth = [...weights].sort((one, other) => worth(other) - worth(one))
  let named = 0
  const chosen = byWorth.filter(([id]) => {
    const more = frequencies[id] ?? 0
    const fits = named === 0 || named + more <= postings
    if (fits) named += more
    return fits
  })
  if (chosen.length === 0) return []
  const found = indexOf(chosen.map(([id]) => id)).query((query) => {
    for (const [id, boost] of chosen) query.term(codeOf(id), { boost, usePipeline: false })
  })
  return found.slice(0, documents).map(({ ref }) => parseInt(ref, 36))
}
