import type { Concept } from '../query/concept'
import type { LexiconData } from '../searchData'

/**
 * The documents that define the one thing a query names; none if it names nothing or more than one thing. A term with a
 * weight below `named` does not count as named.
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
