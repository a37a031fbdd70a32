import type { GuideVersion } from '../content/guide'
import type { GuideAnswer } from '../content/guideAnswer'
import { SPOKEN_ANSWERS, type Persona } from './persona'
import { walkGuide } from '../content/walkGuide'

/** Where a persona ends up: at an end, or at a question that the persona has no answer to. */
export type PersonaPlace =
  | { readonly at: 'end'; readonly key: string; readonly asked: readonly string[] }
  | { readonly at: 'unanswered'; readonly question: string; readonly asked: readonly string[] }

/** Walks `answers` through a version of a guide that passed `checkGuide`. */
export function walkPersona(version: GuideVersion, answers: Persona['answers']): PersonaPlace {
  const given: GuideAnswer[] = []
  const asked: string[] = []
  for (;;) {
    const place = walkGuide(version, given)
    if (!place) throw new Error('a guide that passed its check has no place without an end')
    if (place.at === 'end') return { at: 'end', key: place.key, asked }
    const question = place.question.text
    const answer = answers[question]
    if (!answer) return { at: 'unanswered', question, asked }
    asked.push(question)
    given.push(SPOKEN_ANSWERS[answer])
  }
}
