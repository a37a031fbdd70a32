import { GuideSchema, type Guide, type GuideVersion } from '../../../domain/content/guide'
import type { TableProblem } from '../../../domain/check/tableProblem'
import type { TableCell, TableRow } from '../grid/readRows'
import { readNumber } from '../notation/cellValue'
import { columnFor, readFields } from './column'
import { GUIDE_COLUMNS, GUIDE_STEP_COLUMNS, type GuideColumn } from './columns'
import { groupRows } from './groupRows'
import { keyOf, readSteps, stepFaults, stepsIn, type StepRow } from './guideSteps'
import { parseItem, type FieldPath, type LocatedItem } from './parseItem'

type GuideRow = TableRow<GuideColumn>

/** The rows of one guide: the first of them, all of them, and those of its steps. */
interface Group {
  readonly first: GuideRow
  readonly rows: readonly GuideRow[]
  readonly steps: readonly StepRow[]
}

/** The guides of the sheets 質問の流れ (one row per version) and 流れの中身 (one row per question or end). */
export function readGuides(
  rows: readonly GuideRow[],
  steps: readonly StepRow[],
  problems: TableProblem[]
): LocatedItem<Guide>[] {
  const groups = groupRows(rows, (row) => readNumber(row.text('id')))
  const stepsOf = groupRows(steps, (step) => readNumber(step.text('id')))
  const versionsOf = new Map([...groups].map(([id, group]) => [id, group.length]))
  for (const fault of stepFaults(steps, versionsOf)) problems.push(fault)
  return [...groups].flatMap(([id, group]) => {
    const [first] = group
    return first ? (readGuide(id, { first, rows: group, steps: stepsOf.get(id) ?? [] }, problems) ?? []) : []
  })
}

function readGuide(id: string, group: Group, problems: TableProblem[]): LocatedItem<Guide> | undefined {
  const { first, rows, steps } = group
  const raw = {
    sources: [id],
    ...readFields<Guide>(GUIDE_COLUMNS, 'item', first, problems),
    id,
    versions: rows.map((row, version) => ({
      ...readFields<GuideVersion>(GUIDE_COLUMNS, 'version', row, problems),
      questions: readSteps(stepsIn(steps, version, 'question'), 'question', problems),
      ends: readSteps(stepsIn(steps, version, 'end'), 'end', problems)
    }))
  }
  return parseItem(GuideSchema, raw, (path) => cellOf(group, path), problems)
}

/** The cell of a field: of the guide, of a version, or of a step, which its version names as `questions` or `ends`. */
function cellOf({ first, rows, steps }: Group, [list, index, field, key, part]: FieldPath): TableCell {
  if (list !== 'versions') return first.cell(columnFor(GUIDE_COLUMNS, 'item', list) ?? 'id')
  const kind = field === 'questions' ? 'question' : 'end'
  const step = key === undefined ? undefined : stepsIn(steps, Number(index), kind).find((one) => keyOf(one) === key)
  if (step) return step.cell(columnFor(GUIDE_STEP_COLUMNS, kind, part) ?? 'key')
  return (rows[Number(index)] ?? first).cell(columnFor(GUIDE_COLUMNS, 'version', field) ?? 'id')
}
