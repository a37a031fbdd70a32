import type { Content } from '../../../domain/content/content'
import type { Guide, GuideEnd, GuideQuestion } from '../../../domain/content/guide'
import type { GuideColumn, GuideStepColumn } from './columns'
import { MARKS } from '../notation/marks'
import { formatListCell } from '../notation/listCell'
import { encodeLine } from '../notation/notationLine'
import { writeBody } from '../notation/writeBody'
import { formatSources } from './writeEntries'

type GuideRow = Readonly<Partial<Record<GuideColumn, string | undefined>>>
type StepRow = Readonly<Partial<Record<GuideStepColumn, string | undefined>>>

/** The rows of the sheet 質問の流れ: one a version of a guide. */
export function guideRows({ guides }: Content): GuideRow[] {
  return guides.flatMap(({ no, category, question, words, sources, related, versions }) =>
    versions.map(({ from, until, intro, start }) => ({
      category,
      no,
      question: encodeLine(question),
      intro: encodeLine(intro),
      start: encodeLine(start),
      from,
      until,
      related: formatListCell(related),
      words: formatListCell(words),
      sources: formatSources(no, sources)
    }))
  )
}

/** The rows of the sheet 流れの中身: the questions of each version, then its ends. */
export function guideStepRows({ guides }: Content): StepRow[] {
  return guides.flatMap(({ no, versions }) => versions.flatMap((version, index) => stepRows(no, version, index + 1)))
}

function stepRows(no: string, { questions, ends }: Guide['versions'][number], version: number): StepRow[] {
  const shared = { no, version: `${version}` }
  return [
    ...Object.entries(questions).map(([key, question]) => ({
      ...shared,
      key: encodeLine(key),
      ...questionCells(question)
    })),
    ...Object.entries(ends).map(([key, end]) => ({ ...shared, key: encodeLine(key), ...endCells(end) }))
  ]
}

function questionCells({ text, hint, yes, no, unsure }: GuideQuestion): StepRow {
  return {
    kind: MARKS.guideQuestion,
    text: encodeLine(text),
    hint: encodeLine(hint ?? ''),
    yes: encodeLine(yes),
    nay: encodeLine(no),
    unsure: encodeLine(unsure)
  }
}

function endCells({ title, status, conclusion, body, entries }: GuideEnd): StepRow {
  return {
    kind: MARKS.guideEnd,
    text: encodeLine(title),
    status: status === 'ask-counter' ? MARKS.askCounter : undefined,
    summary: encodeLine(conclusion),
    answer: writeBody(body),
    entries: formatListCell(entries)
  }
}
