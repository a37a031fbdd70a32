import { fold } from '../japanese/fold'

const ASKS_WHAT_IT_IS = /^[「『]?(.+?)[」』]?とは/

/** The documents whose question asks what a term is (「資格確認書とは何ですか」): each folded term, then their numbers. */
export function definitionsIn(questions: readonly string[]): [term: string, ...documents: number[]][] {
  const definitions = new Map<string, number[]>()
  for (const [document, question] of questions.entries()) {
    const term = ASKS_WHAT_IT_IS.exec(fold(question))?.[1]
    if (term) definitions.set(term, [...(definitions.get(term) ?? []), document])
  }
  return [...definitions].map(([term, documents]) => [term, ...documents])
}
