import type { GuideEnd, GuideQuestion, GuideVersion } from '../content/content'
import type { Answer } from './checkGuide'

type Graph = Pick<GuideVersion, 'start' | 'questions' | 'ends'>

/** A question on the way, with the answer given to it. */
export interface TrailStep {
  readonly question: string
  readonly answer: Answer
}

/** Where a visitor stands in a guide, and how they came there. */
export type GuidePlace =
  | { readonly at: 'question'; readonly question: GuideQuestion; readonly trail: readonly TrailStep[] }
  | { readonly at: 'end'; readonly key: string; readonly end: GuideEnd; readonly trail: readonly TrailStep[] }

/**
 * The place that `answers` lead to from the start of a graph that passed `checkGuide`. Answers after an end, or where
 * the graph has no such question, are passed over.
 */
export function walkGuide(graph: Graph, answers: readonly Answer[]): GuidePlace | undefined {
  const trail: TrailStep[] = []
  let key = graph.start
  for (const answer of answers) {
    const question = graph.questions[key]
    if (!question) break
    trail.push({ question: question.text, answer })
    key = question[answer]
  }
  const question = graph.questions[key]
  if (question) return { at: 'question', question, trail }
  const end = graph.ends[key]
  return end && { at: 'end', key, end, trail }
}
