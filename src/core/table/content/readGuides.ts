import { type Guide, GuideSchema } from '../../../domain/content/guide'
import { readDate, readLine, readNumber } from '../notation/cellValue'
import type { GuideColumn, GuideStepColumn } from './columns'
import { MARKS } from '../notation/marks'
import { groupRows } from './groupRows'
import { parseListCell } from '../notation/listCell'
import { parseBody } from '../notation/parseBody'
import { parseItem, placeIn, type FieldPath, type FieldPlace, type LocatedItem } from './parseItem'
import type { TableRow } from '../grid/readRows'
import type { TableProblem } from '../grid/tableProblem'

type GuideRow = TableRow<GuideColumn>
type StepRow = TableRow<GuideStepColumn>

/** The guides of the sheets 質問の流れ (a row a version) and 流れの中身 (a row a question or an end). */
export function readGuides(
  rows: readonly GuideRow[],
  steps: readonly StepRow[],
  problems: TableProblem[]
): LocatedItem<Guide>[] {
  const groups = groupRows(rows, (row) => readNumber(row.text('no')))
  const stepsOf = groupRows(steps, (step) => readNumber(step.text('no')))
  const firsts = new Map(steps.toReversed().map((step) => [identity(step), step]))
  for (const step of steps) {
    const fault = stepFault(step, groups.get(readNumber(step.text('no'))))
    if (fault) problems.push(fault)
    else if (firsts.get(identity(step)) !== step) problems.push(twice(step))
  }
  return [...groups].flatMap(([no, group]) => {
    const own = stepsOf.get(no) ?? []
    const raw = toGuide(no, group, own, problems)
    return raw ? (parseItem(GuideSchema, raw, placesOf(group, own), problems) ?? []) : []
  })
}

/** What would otherwise be dropped in silence: a step of no guide, of no version, of no known kind. */
function stepFault(step: StepRow, guide: readonly GuideRow[] | undefined): TableProblem | undefined {
  if (!guide)
    return step.note('error', 'no', 'この No の流れがありません', '「質問の流れ」のシートにある No を書いてください')
  const kind = step.text('kind')
  const marks: readonly string[] = [MARKS.guideQuestion, MARKS.guideEnd]
  if (!marks.includes(kind))
    return step.note('error', 'kind', `「${kind}」は知らない書き方です`, `${marks.join('か')}と書いてください`)
  if (guide[versionOf(step)]) return undefined
  return step.note('error', 'version', 'この版がありません', '「質問の流れ」にあるその No の行を、上から数えてください')
}

/** Two steps of one name: the later would take the place of the first. */
function twice(step: StepRow): TableProblem {
  return step.note('error', 'key', '同じ記号がもうあります', 'ほかと重ならない記号にしてください')
}

function versionOf(step: StepRow): number {
  return Number(readNumber(step.text('version')) || '1') - 1
}

function identity(step: StepRow): string {
  return JSON.stringify([readNumber(step.text('no')), versionOf(step), readLine(step.text('key'))])
}

function toGuide(no: string, group: readonly GuideRow[], steps: readonly StepRow[], problems: TableProblem[]) {
  const first = group[0]
  if (!first) return undefined
  const sources = parseListCell(first.raw('sources'))
  return {
    no,
    category: readNumber(first.text('category')),
    question: readLine(first.text('question')),
    words: parseListCell(first.raw('words')),
    sources: sources.length === 0 ? [no] : sources,
    related: parseListCell(first.raw('related')).map(readNumber),
    versions: group.map((row, index) => ({
      ...readDay(row, 'from', problems),
      ...readDay(row, 'until', problems),
      intro: readLine(row.text('intro')),
      start: readLine(row.text('start')),
      questions: record(stepsIn(steps, index, MARKS.guideQuestion), toQuestion),
      ends: record(stepsIn(steps, index, MARKS.guideEnd), toEnd)
    }))
  }
}

function readDay(row: GuideRow, key: 'from' | 'until', problems: TableProblem[]): Record<string, string> {
  const text = row.text(key)
  const day = readDate(text)
  if (text !== '' && !day)
    problems.push(
      row.note('error', key, `「${text.slice(0, 20)}」は日付として読めません`, '2025-12-02 のように書いてください')
    )
  return day ? { [key]: day } : {}
}

function stepsIn(steps: readonly StepRow[], version: number, kind: string): StepRow[] {
  return steps.filter((step) => step.text('kind') === kind && versionOf(step) === version)
}

function record<Value>(steps: readonly StepRow[], read: (step: StepRow) => Value): Record<string, Value> {
  return Object.fromEntries(steps.map((step) => [readLine(step.text('key')), read(step)]))
}

function toQuestion(step: StepRow) {
  const hint = readLine(step.text('hint'))
  return {
    text: readLine(step.text('text')),
    ...(hint === '' ? {} : { hint }),
    yes: readLine(step.text('yes')),
    no: readLine(step.text('nay')),
    unsure: readLine(step.text('unsure'))
  }
}

function toEnd(step: StepRow) {
  return {
    title: readLine(step.text('text')),
    status: step.text('status') === MARKS.askCounter ? 'ask-counter' : 'answered',
    conclusion: readLine(step.text('summary')),
    body: parseBody(step.text('answer')),
    entries: parseListCell(step.raw('entries')).map(readNumber)
  }
}

const GUIDE_FIELDS: Readonly<Record<string, GuideColumn>> = {
  category: 'category',
  question: 'question',
  words: 'words',
  sources: 'sources',
  related: 'related',
  intro: 'intro',
  start: 'start',
  from: 'from',
  until: 'until'
}

const STEP_FIELDS: Readonly<Record<string, GuideStepColumn>> = {
  text: 'text',
  title: 'text',
  hint: 'hint',
  yes: 'yes',
  no: 'nay',
  unsure: 'unsure',
  conclusion: 'summary',
  body: 'answer',
  entries: 'entries'
}

function placesOf(group: readonly GuideRow[], steps: readonly StepRow[]): (path: FieldPath) => FieldPlace {
  return ([list, index, field, key, part]) => {
    const isVersion = list === 'versions'
    const row = group[isVersion ? Number(index) : 0] as GuideRow
    const kind = field === 'questions' ? MARKS.guideQuestion : MARKS.guideEnd
    const step =
      key === undefined
        ? undefined
        : stepsIn(steps, Number(index), kind).find((one) => readLine(one.text('key')) === String(key))
    if (step) return placeIn(step, STEP_FIELDS[String(part)] ?? 'key')
    return placeIn(row, GUIDE_FIELDS[String(isVersion ? field : list)] ?? 'no')
  }
}
