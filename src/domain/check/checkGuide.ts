import type { Guide, GuideQuestion, GuideVersion } from '../content/guide'
import { GUIDE_ANSWERS } from '../content/guideAnswer'

/** A fault in a guide's graph; the path starts at the guide. */
export interface GuideFault {
  readonly path: readonly (string | number)[]
  readonly reason: string
}

/** What is wrong with a guide's graphs: answers that lead nowhere, loops, questions and ends that no visitor can reach. */
export function checkGuide(guide: Guide): GuideFault[] {
  return guide.versions.flatMap((version, at) =>
    checkGraph(version).map(({ path, reason }) => ({ path: ['versions', at, ...path], reason }))
  )
}

function checkGraph(version: GuideVersion): GuideFault[] {
  const { questions, ends, start } = version
  const dangling = Object.entries(questions).flatMap(([key, question]) =>
    GUIDE_ANSWERS.flatMap((answer) => {
      const target = question[answer]
      return Object.hasOwn(questions, target) || Object.hasOwn(ends, target)
        ? []
        : [{ path: ['questions', key, answer], reason: `「${target}」という質問も終わりもありません` }]
    })
  )
  const twice = Object.keys(questions)
    .filter((key) => Object.hasOwn(ends, key))
    .map((key) => ({ path: ['questions', key], reason: `「${key}」という名前が質問と終わりの両方にあります` }))
  if (!Object.hasOwn(questions, start))
    return [...dangling, ...twice, { path: ['start'], reason: `「${start}」という質問がありません` }]
  const reached = new Set<string>()
  const loops = walk(start, [], questions, reached)
  const unreached = [...Object.keys(questions), ...Object.keys(ends)].filter((key) => !reached.has(key))
  return [
    ...dangling,
    ...twice,
    ...loops,
    ...unreached.map((key) => ({
      path: [Object.hasOwn(questions, key) ? 'questions' : 'ends', key],
      reason: 'どの答えからもたどり着けません'
    }))
  ]
}

function walk(
  key: string,
  trail: readonly string[],
  questions: Readonly<Record<string, GuideQuestion>>,
  reached: Set<string>
): GuideFault[] {
  if (trail.includes(key)) {
    const last = trail.at(-1) ?? key
    return [{ path: ['questions', last], reason: `同じ質問に戻ってしまいます: ${[...trail, key].join(' → ')}` }]
  }
  const question = Object.hasOwn(questions, key) ? questions[key] : undefined
  if (reached.has(key) || !question) {
    reached.add(key)
    return []
  }
  const faults = GUIDE_ANSWERS.flatMap((answer) => walk(question[answer], [...trail, key], questions, reached))
  reached.add(key)
  return faults
}
