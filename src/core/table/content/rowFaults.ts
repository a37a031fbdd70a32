import { isMangledNumber } from '../notation/cellValue'
import type { FaqColumn } from './columns'
import { MARKS } from '../notation/marks'
import type { TableRow } from '../grid/readRows'
import type { TableProblem } from '../grid/tableProblem'

type Row = TableRow<FaqColumn>

/** True for a row that is no question at all, such as a heading between groups of rows. */
export function isStray(row: Row): boolean {
  return row.text('no') === '' && row.text('question') === '' && row.text('answer') === ''
}

/** True where よく見られる holds a circle, whichever of them the keyboard gave. */
export function isPopular(row: Row): boolean {
  return /^[○〇◯◎●]$/.test(row.text('popular'))
}

/** What is wrong with a row by itself, before its answer is read. */
export function rowFaults(row: Row): TableProblem[] {
  if (isStray(row)) {
    const reason = 'No も質問も回答もない行なので、読みませんでした'
    return [row.note('warning', 'no', reason, '小見出しなら、このままでかまいません')]
  }
  return [...numberFaults(row), ...questionFaults(row), ...markFaults(row)]
}

function numberFaults(row: Row): TableProblem[] {
  const no = row.text('no')
  if (no === '') return [row.note('error', 'no', 'No がありません', 'ほかと重ならない番号を書いてください')]
  if (row.kind('no') !== 'date' && !isMangledNumber(no)) return []
  const remedy = 'セルの書式を「文字列」にしてから、「1-2」のように打ち直してください'
  return [row.note('error', 'no', `Excel が No を日付に変えています（${no.slice(0, 20)}）`, remedy)]
}

function questionFaults(row: Row): TableProblem[] {
  if (row.text('question') !== '') return []
  return [row.note('error', 'question', '質問がありません', '質問を書くか、行ごと削除してください')]
}

/** A mark that is none of ours is said aloud; an unknown 状態 may well mean that a row is not to be shown yet. */
function markFaults(row: Row): TableProblem[] {
  const known = {
    kind: [MARKS.notice, MARKS.counter],
    status: [MARKS.askCounter],
    popular: [MARKS.popular]
  } as const
  return (Object.keys(known) as (keyof typeof known)[]).flatMap((key) => {
    const text = row.text(key)
    const marks: readonly string[] = known[key]
    if (text === '' || marks.includes(text) || (key === 'popular' && isPopular(row))) return []
    const remedy = `${marks.map((mark) => `「${mark}」`).join('か')}と書くか、空にしてください`
    return key === 'status'
      ? [
          row.note(
            'error',
            key,
            `「${text.slice(0, 20)}」は知らない書き方です`,
            `${remedy}。まだ載せない行は削除してください`
          )
        ]
      : [row.note('warning', key, `「${text.slice(0, 20)}」は知らない書き方なので、空とみなしました`, remedy)]
  })
}
