import { fold } from '../japanese/fold'
import type { Slot } from '../query/understand'

const ASKS_WHAT_IT_IS = /^[「『]?(.+?)[」』]?とは/
/** What a query may mean less surely than this is not taken as the word it names. */
const NAMED_BELIEF = 0.7

/** The documents whose question asks what a term is (「資格確認書とは何ですか」), by that term, folded. */
export function definitionsIn(questions: readonly string[]): ReadonlyMap<string, ReadonlySet<number>> {
  const definitions = new Map<string, Set<number>>()
  for (const [document, question] of questions.entries()) {
    const term = ASKS_WHAT_IT_IS.exec(fold(question))?.[1]
    if (term) definitions.set(term, (definitions.get(term) ?? new Set()).add(document))
  }
  return definitions
}

/** The documents that say what the one thing is that a query names; none where it names nothing or more than one. */
export function definitionsOf(
  slots: readonly Slot[],
  definitions: ReadonlyMap<string, ReadonlySet<number>>
): ReadonlySet<number> {
  const [named, ...others] = slots.filter((slot) => !slot.weightless)
  const terms = named && others.length === 0 ? [...named.terms] : []
  const found = terms.flatMap(([term, belief]) => (belief >= NAMED_BELIEF ? [...(definitions.get(term) ?? [])] : []))
  return new Set(found)
}
