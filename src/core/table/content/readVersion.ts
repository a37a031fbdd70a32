import type { Block } from '../../../domain/content/block'
import { CONCLUSION_CHARS, type AnswerVersion } from '../../../domain/content/version'
import type { TableProblem } from '../../../domain/check/tableProblem'
import type { TableRow } from '../grid/readRows'
import { isAddress, readLine } from '../notation/cellValue'
import { decodeLine } from '../notation/notationLine'
import { parseBody } from '../notation/parseBody'
import { READ_BELOW, splitConclusion } from '../notation/splitConclusion'
import { readFields } from './column'
import { ENTRY_COLUMNS, type EntryColumn } from './columns'

type Row = TableRow<EntryColumn>

/** The conclusion of a row without an answer: no answer is made up. */
const ASK_COUNTER = 'この質問の答えは、窓口でご案内します。職員におたずねください。'

/** One row as a version of an entry, not yet checked against the schema. `first` is the row with the entry's question. */
export function readVersion(row: Row, first: Row, problems: TableProblem[]): Partial<AnswerVersion> {
  const fields = readFields<AnswerVersion>(ENTRY_COLUMNS, 'version', row, problems)
  const question = fields.question ?? otherQuestion(row, first)
  return { ...fields, ...(question === undefined ? {} : { question }), ...readStatement(row, fields, problems) }
}

/** The row's question, if its wording differs from that of the first row. */
function otherQuestion(row: Row, first: Row): string | undefined {
  const question = readLine(row.text('question'))
  return question === readLine(first.text('question')) ? undefined : question
}

/** What a row says: its summary, or the first sentence of its answer, or that the counter has to be asked. */
function readStatement(row: Row, fields: Partial<AnswerVersion>, problems: TableProblem[]): Partial<AnswerVersion> {
  const answer = row.text('answer')
  const body = (text: string) => [...parseBody(text), ...referenceNote(row)]
  if (fields.conclusion !== undefined) return { body: body(answer) }
  if (answer === '') {
    problems.push(noAnswer(row))
    return { status: 'ask-counter', conclusion: ASK_COUNTER, body: body('') }
  }
  const { conclusion, rest } = splitConclusion(answer)
  if (conclusion === undefined) problems.push(noConclusion(row))
  return { conclusion: conclusion === undefined ? READ_BELOW : decodeLine(conclusion), body: body(rest) }
}

function noAnswer(row: Row): TableProblem {
  const remedy = '窓口で案内する質問として載せます。答えが決まったら書いてください'
  return row.cell('answer').note('warning', '回答がありません', remedy)
}

function noConclusion(row: Row): TableProblem {
  const reason = 'はじめの一文が長いか、箇条書きなので、答えの要点にできません'
  const remedy = `「${READ_BELOW}」と載せます。「やさしい要約」の列に ${CONCLUSION_CHARS} 文字までの一文を書いてください`
  return row.cell('answer').note('warning', reason, remedy)
}

/** A 参考元 that is not an address is kept as a note under the answer. */
function referenceNote(row: Row): Block[] {
  const text = readLine(row.text('reference'))
  return text === '' || isAddress(text) ? [] : [{ type: 'note', text: `参考元：${text}` }]
}
