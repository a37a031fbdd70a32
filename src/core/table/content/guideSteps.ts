import type { GuideEnd, GuideQuestion } from '../../../domain/content/guide'
import type { TableProblem } from '../../../domain/check/tableProblem'
import type { TableRow } from '../grid/readRows'
import { readLine, readNumber } from '../notation/cellValue'
import { MARKS } from '../notation/marks'
import { readFields } from './column'
import { GUIDE_STEP_COLUMNS, type GuideStepColumn } from './columns'

export type StepRow = TableRow<GuideStepColumn>

/** The kinds of steps, and what the cell 種類 says for each. */
export const STEP_KINDS = { question: MARKS.guideQuestion, end: MARKS.guideEnd } as const
export type StepKind = keyof typeof STEP_KINDS

/** The steps of one kind in a version of their guide; versions are counted from 0. */
export function stepsIn(steps: readonly StepRow[], version: number, kind: StepKind): StepRow[] {
  return steps.filter((step) => step.text('kind') === STEP_KINDS[kind] && versionOf(step) === version)
}

/** The name by which answers lead to a step. */
export function keyOf(step: StepRow): string {
  return readLine(step.text('key'))
}

/** Steps by their names, not yet checked against the schema. */
export function readSteps(
  steps: readonly StepRow[],
  kind: StepKind,
  problems: TableProblem[]
): Record<string, Partial<GuideQuestion | GuideEnd>> {
  return Object.fromEntries(steps.map((step) => [keyOf(step), readFields(GUIDE_STEP_COLUMNS, kind, step, problems)]))
}

/**
 * Problems for steps that would otherwise be dropped silently: those whose guide, version or kind does not exist, and a
 * second step of the same name. `versionsOf` counts the versions of each guide.
 */
export function stepFaults(steps: readonly StepRow[], versionsOf: ReadonlyMap<string, number>): TableProblem[] {
  const firsts = new Map(steps.toReversed().map((step) => [identity(step), step]))
  return steps.flatMap((step) => {
    const fault = stepFault(step, versionsOf.get(readNumber(step.text('id'))))
    return fault ?? (firsts.get(identity(step)) === step ? [] : twice(step))
  })
}

function stepFault(step: StepRow, versions: number | undefined): TableProblem | undefined {
  if (versions === undefined) {
    const remedy = '「質問の流れ」のシートにある No を書いてください'
    return step.cell('id').note('error', 'この No の流れがありません', remedy)
  }
  const kind = step.cell('kind')
  const marks: readonly string[] = Object.values(STEP_KINDS)
  if (!marks.includes(kind.text))
    return kind.note('error', `「${kind.text}」は知らない書き方です`, `${marks.join('か')}と書いてください`)
  const version = versionOf(step)
  if (Number.isInteger(version) && version >= 0 && version < versions) return undefined
  const remedy = '「質問の流れ」にあるその No の行を、上から数えてください'
  return step.cell('version').note('error', 'この版がありません', remedy)
}

/** Two steps with the same name: the second would replace the first. */
function twice(step: StepRow): TableProblem {
  return step.cell('key').note('error', '同じ記号がもうあります', 'ほかと重ならない記号にしてください')
}

function versionOf(step: StepRow): number {
  return Number(readNumber(step.text('version')) || '1') - 1
}

function identity(step: StepRow): string {
  return JSON.stringify([readNumber(step.text('id')), versionOf(step), keyOf(step)])
}
