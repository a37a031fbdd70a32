import { isMangledNumber } from '../notation/cellValue'
import type { EntryColumn } from './columns'
import type { TableRow } from '../grid/readRows'
import type { TableProblem } from '../../../domain/check/tableProblem'

type Row = TableRow<EntryColumn>

/** True for a row that is not a question, such as a heading between groups of rows. */
export function isStray(row: Row): boolean {
  return row.text('id') === '' && row.text('question') === '' && row.text('answer') === ''
}

/** What is wrong with a row on its own, before its answer is read. */
export function rowFaults(row: Row): TableProblem[] {
  if (isStray(row)) {
    const reason = 'No も質問も回答もない行なので、読みませんでした'
    return [row.cell('id').note('warning', reason, '小見出しなら、このままでかまいません')]
  }
  return [...numberFaults(row), ...questionFaults(row)]
}

function numberFaults(row: Row): TableProblem[] {
  const id = row.cell('id')
  if (id.text === '') return [id.note('error', 'No がありません', 'ほかと重ならない番号を書いてください')]
  if (id.kind !== 'date' && !isMangledNumber(id.text)) return []
  const remedy = 'セルの書式を「文字列」にしてから、「1-2」のように打ち直してください'
  return [id.note('error', `Excel が No を日付に変えています（${id.text.slice(0, 20)}）`, remedy)]
}

function questionFaults(row: Row): TableProblem[] {
  if (row.text('question') !== '') return []
  return [row.cell('question').note('error', '質問がありません', '質問を書くか、行ごと削除してください')]
}
