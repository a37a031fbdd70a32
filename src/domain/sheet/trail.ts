import type { GuideEnd, GuideVersion } from '../content/content'

/** What a visitor can say to a guide's question. */
export const GUIDE_ANSWERS = ['yes', 'no', 'unsure'] as const
export type GuideAnswer = (typeof GUIDE_ANSWERS)[number]

/** One question of a guide and what the visitor said to it. */
export interface TrailStep {
  readonly question: string
  readonly answer: GuideAnswer
}

/** Where a row of answers leads: the end, and the questions passed on the way. */
export interface Followed {
  readonly end: GuideEnd
  readonly trail: readonly TrailStep[]
}

/** Follows `answers` from the start of a guide; undefined unless they stop exactly at an end. */
export function followGuide(
  graph: Pick<GuideVersion, 'start' | 'questions' | 'ends'>,
  answers: readonly GuideAnswer[]
): Followed | undefined {
  const trail: TrailStep[] = []
  let place = graph.start
  for (const answer of answers) {
    const question = own(graph.questions, place)
    if (!question) return undefined
    trail.push({ question: question.text, answer })
    place = question[answer]
  }
  const end = own(graph.ends, place)
  return end && { end, trail }
}

function own<Value>(record: Readonly<Record<string, Value>>, key: string): Value | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined
}
