import type { Block } from '../../../domain/content/block'
import type { IsoDate } from '../../../domain/value/isoDate'
import type { TableProblem } from '../../../domain/check/tableProblem'
import type { TableCell } from '../grid/readRows'
import { isAddress, readDate, readLine, readNumber } from '../notation/cellValue'
import { formatListCell, parseListCell } from '../notation/listCell'
import { MARKS } from '../notation/marks'
import { encodeLine } from '../notation/notationLine'
import { parseBody } from '../notation/parseBody'
import { writeBody } from '../notation/writeBody'
import type { CellType } from './column'

/** A cell whose text is the value, letter for letter. */
export const TEXT: CellType<string> = { read: ({ text }) => filled(text), write: (text) => text }

/** A text in one line. */
export const LINE: CellType<string> = { read: ({ text }) => filled(readLine(text)), write: encodeLine }

/** The number of an item, or the id of something else: half-width, however it was typed. */
export const ID: CellType<string> = { read: ({ text }) => filled(readNumber(text)), write: (id) => id }

/** Several texts, one per line or separated by 、. */
export const LIST: CellType<readonly string[]> = {
  read: ({ raw }) => filledList(parseListCell(raw)),
  write: formatListCell
}

/** Several numbers of items. */
export const IDS: CellType<readonly string[]> = {
  read: ({ raw }) => filledList(parseListCell(raw).map(readNumber)),
  write: formatListCell
}

/** The blocks of an answer, in the notation. */
export const BODY: CellType<readonly Block[]> = { read: ({ text }) => parseBody(text), write: writeBody }

/** An address to look up later. Other texts are left to the reader of the row. */
export const ADDRESS: CellType<string> = {
  read: ({ text }) => (isAddress(text) ? text : undefined),
  write: (address) => address
}

/** A day, in any way that Japanese people write days. */
export const DAY: CellType<IsoDate> = {
  read: (cell, problems) => {
    const day = readDate(cell.text)
    if (cell.text !== '' && !day) {
      const remedy = '2025-12-02 のように、実在する日を書いてください'
      problems.push(cell.note('error', `「${cell.text.slice(0, 20)}」は日付として読めません`, remedy))
    }
    return day
  },
  write: (day) => day
}

/** 種類: what an entry is, if it is not a question. */
export const KIND = markCell({ entry: '', notice: MARKS.notice, counter: MARKS.counter }, 'warning')

/** 状態. An unknown word is an error: it may well mean that the row must not be shown yet. */
export const STATUS = markCell({ answered: '', 'ask-counter': MARKS.askCounter }, 'error')

/** A circle for yes, whichever circle character was typed. */
export const CIRCLE: CellType<boolean> = {
  read: (cell, problems) => {
    const isCircle = /^[○〇◯◎●]$/.test(cell.text)
    if (cell.text !== '' && !isCircle) problems.push(ignoredMark(cell, [MARKS.popular]))
    return isCircle
  },
  write: (isMarked) => (isMarked ? MARKS.popular : '')
}

/** A cell with the mark of one of a few values; an empty cell is the value whose mark is empty. */
function markCell<Value extends string>(
  marks: Readonly<Record<Value, string>>,
  severity: TableProblem['severity']
): CellType<Value> {
  const values = Object.keys(marks) as Value[]
  const known = values.map((value) => marks[value]).filter((mark) => mark !== '')
  return {
    read: (cell, problems) => {
      const value = values.find((one) => marks[one] === cell.text)
      if (value === undefined) problems.push(severity === 'error' ? unknownMark(cell, known) : ignoredMark(cell, known))
      return value ?? values.find((one) => marks[one] === '')
    },
    write: (value) => marks[value]
  }
}

function ignoredMark(cell: TableCell, known: readonly string[]): TableProblem {
  const reason = `「${cell.text.slice(0, 20)}」は知らない書き方なので、空とみなしました`
  return cell.note('warning', reason, orEmpty(known))
}

function unknownMark(cell: TableCell, known: readonly string[]): TableProblem {
  const reason = `「${cell.text.slice(0, 20)}」は知らない書き方です`
  return cell.note('error', reason, `${orEmpty(known)}。まだ載せない行は削除してください`)
}

function orEmpty(marks: readonly string[]): string {
  return `${marks.map((mark) => `「${mark}」`).join('か')}と書くか、空にしてください`
}

function filled(text: string): string | undefined {
  return text === '' ? undefined : text
}

function filledList(items: readonly string[]): readonly string[] | undefined {
  return items.length === 0 ? undefined : items
}
