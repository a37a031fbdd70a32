import type lunr from 'lunr'
import type { DocumentVectors } from './documentVectors'
import { codeOfTerm } from '../storedIndex'
import type { Slot } from '../query/understand'

/** About how many postings lunr is asked to walk; each costs it some microseconds. */
const POSTING_BUDGET = 300
const MAX_CANDIDATES = 500

/**
 * What lunr finds for the terms that say most. The commonest terms are left out once the others name enough documents:
 * they would name nearly all, and every document named is weighed by all terms later.
 */
export function chooseCandidates(
  slots: readonly Slot[],
  index: lunr.Index,
  { termIds, frequencies, documentCount }: DocumentVectors
): number[] {
  const beliefs = new Map<string, number>()
  for (const { terms } of slots)
    for (const [term, belief] of terms)
      if (termIds.has(term)) beliefs.set(term, Math.max(beliefs.get(term) ?? 0, belief))
  const frequencyOf = (term: string) => frequencies[termIds.get(term) ?? 0] ?? 0
  const worth = ([term, belief]: [string, number]) => belief * Math.log((documentCount + 1) / (frequencyOf(term) + 0.5))
  const byWorth = [...beliefs].sort((one, other) => worth(other) - worth(one))
  let named = 0
  const chosen = byWorth.filter(([term]) => {
    const more = frequencyOf(term)
    const fits = named === 0 || named + more <= POSTING_BUDGET
    if (fits) named += more
    return fits
  })
  if (chosen.length === 0) return []
  const found = index.query((query) => {
    for (const [term, boost] of chosen) query.term(codeOfTerm(termIds.get(term) ?? 0), { boost, usePipeline: false })
  })
  return found.slice(0, MAX_CANDIDATES).map(({ ref }) => parseInt(ref, 36))
}
