import type { Concept } from '../query/concept'
import type { LexiconData } from '../searchData'

/**
 * The documents that say what the one thing is that a query names; none where it names nothing or more than one. What a
 * query means with less than the weight `named` is not taken as the word it names.
 */
export function definitionsOf(
  concepts: readonly Concept[],
  definitions: LexiconData['definitions'],
  named: number
): ReadonlySet<number> {
  const [only, ...others] = concepts.filter(({ role }) => role === 'asks')
  if (!only || others.length > 0) return new Set()
  return new Set(definitions.flatMap(([term, ...documents]) => ((only.terms.get(term) ?? 0) >= named ? documents : [])))
}
