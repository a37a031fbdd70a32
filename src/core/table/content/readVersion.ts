import type { IsoDate } from '../../../domain/value/isoDate'
import { isAddress, readDate, readLine } from '../notation/cellValue'
import type { FaqColumn } from './columns'
import { MARKS } from '../notation/marks'
import { decodeLine } from '../notation/notationLine'
import { parseBody } from '../notation/parseBody'
import type { TableRow } from '../grid/readRows'
import { READ_BELOW, splitConclusion } from '../notation/splitConclusion'
import type { TableProblem } from '../grid/tableProblem'

type Row = TableRow<FaqColumn>

/** What a row without an answer says instead: nothing is made up to fill the hole. */
export const ASK_COUNTER = 'この質問の答えは、窓口でご案内します。職員におたずねください。'

/** One row as a version of an entry, not yet checked against the schema. */
export interface ReadVersion {
  readonly version: { readonly from?: IsoDate; readonly until?: IsoDate; readonly [field: string]: unknown }
  readonly problems: readonly TableProblem[]
}

/** Reads what `row` says of its days; `first` is the row that gives the entry its question. */
export function readVersion(row: Row, first: Row): ReadVersion {
  const problems: TableProblem[] = []
  const from = readDay(row, 'from', problems)
  const until = readDay(row, 'until', problems)
  const question = questionOf(row, first)
  return {
    version: {
      ...(from ? { from } : {}),
      ...(until ? { until } : {}),
      ...(question === undefined ? {} : { question }),
      ...statementOf(row, problems)
    },
    problems
  }
}

function readDay(row: Row, column: 'from' | 'until', problems: TableProblem[]): IsoDate | undefined {
  const text = row.text(column)
  const day = readDate(text)
  if (text !== '' && !day)
    problems.push(
      row.note(
        'error',
        column,
        `「${text.slice(0, 20)}」は日付として読めません`,
        '2025-12-02 のように、実在する日を書いてください'
      )
    )
  return day
}

function questionOf(row: Row, first: Row): string | undefined {
  const own = readLine(row.text('versionQuestion'))
  const question = readLine(row.text('question'))
  return own !== '' ? own : question === readLine(first.text('question')) ? undefined : question
}

function statementOf(row: Row, problems: TableProblem[]) {
  const summary = readLine(row.text('summary'))
  const answer = row.text('answer')
  const body = (text: string) => [...parseBody(text), ...referenceNote(row)]
  if (answer === '' && summary === '') {
    problems.push(noAnswer(row))
    return { status: 'ask-counter', conclusion: ASK_COUNTER, body: body('') }
  }
  const status = row.text('status') === MARKS.askCounter ? 'ask-counter' : 'answered'
  if (summary !== '') return { status, conclusion: summary, body: body(answer) }
  const { conclusion, rest } = splitConclusion(answer)
  if (conclusion === undefined) problems.push(noConclusion(row))
  return { status, conclusion: conclusion === undefined ? READ_BELOW : decodeLine(conclusion), body: body(rest) }
}

function noAnswer(row: Row): TableProblem {
  const remedy = '窓口で案内する質問として載せます。答えが決まったら書いてください'
  return row.note('warning', 'answer', '回答がありません', remedy)
}

function noConclusion(row: Row): TableProblem {
  const reason = 'はじめの一文が長いか、箇条書きなので、答えの要点にできません'
  const remedy = `「${READ_BELOW}」と載せます。「やさしい要約」の列に 160 文字までの一文を書いてください`
  return row.note('warning', 'answer', reason, remedy)
}

/** 参考元 that is no plain address to look up is kept as a note under the answer. */
function referenceNote(row: Row) {
  const text = readLine(row.text('reference'))
  return text === '' || isAddress(text) ? [] : [{ type: 'note', text: `参考元：${text}` }]
}
