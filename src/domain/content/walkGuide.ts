import type { GuideEnd, GuideGraph, GuideQuestion } from './guide'
import { GUIDE_ANSWERS, type GuideAnswer } from './guideAnswer'

/** A question on the way, with the answer given to it. */
export interface TrailStep {
  readonly question: string
  readonly answer: GuideAnswer
}

/** Where a visitor is in a guide, and how they got there. */
export type GuidePlace =
  | { readonly at: 'question'; readonly question: GuideQuestion; readonly trail: readonly TrailStep[] }
  | { readonly at: 'end'; readonly key: string; readonly end: GuideEnd; readonly trail: readonly TrailStep[] }

/**
 * The place that `answers` lead to from the start of a graph that passed `checkGuide`. Answers after an end are
 * ignored: the trail of the place contains only those that were asked for. Undefined if the graph leads nowhere.
 */
export function walkGuide(graph: GuideGraph, answers: readonly GuideAnswer[]): GuidePlace | undefined {
  const trail: TrailStep[] = []
  let key = graph.start
  for (const answer of answers) {
    const question = own(graph.questions, key)
    if (!question) break
    trail.push({ question: question.text, answer })
    key = question[answer]
  }
  const question = own(graph.questions, key)
  if (question) return { at: 'question', question, trail }
  const end = own(graph.ends, key)
  return end && { at: 'end', key, end, trail }
}

/**
 * For every end of a graph that passed `checkGuide`, the shortest sequence of answers that leads to it. Throws if an
 * answer leads nowhere.
 */
export function waysToEnds(graph: GuideGraph): GuideAnswer[][] {
  const ways: GuideAnswer[][] = []
  const seen = new Set([graph.start])
  const ahead: { key: string; answers: GuideAnswer[] }[] = [{ key: graph.start, answers: [] }]
  for (const { key, answers } of ahead) {
    const question = own(graph.questions, key)
    if (own(graph.ends, key)) ways.push(answers)
    else if (!question) throw new Error('an answer leads nowhere')
    for (const answer of question ? GUIDE_ANSWERS : []) {
      const next = question?.[answer] ?? ''
      if (!seen.has(next)) ahead.push({ key: next, answers: [...answers, answer] })
      seen.add(next)
    }
  }
  return ways
}

/** The value of an own property only: names come from outside, and every object inherits one for `constructor`. */
function own<Value>(record: Readonly<Record<string, Value>>, key: string): Value | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined
}
