import { cellFault } from './cellFault'
import { cellAddress, EMPTY_CELL, type Grid, type GridCell, type GridRow } from './grid'
import { createHeadingReader, type ColumnIndexes, type SheetColumns } from './createHeadingReader'
import type { TableLimits } from './tableLimits'
import type { TableProblem } from '../../../domain/check/tableProblem'

/** One cell of a row under a heading row; a missing cell counts as an empty one. */
export interface TableCell {
  /** Its text, trimmed; '' if the column or the text is missing. */
  readonly text: string
  /** Its text as it is, for lists whose line breaks count. */
  readonly raw: string
  readonly kind: GridCell['kind']
  /** A problem to report about it. Default remedy: that of the column. */
  note(severity: TableProblem['severity'], reason: string, remedy?: string): TableProblem
}

/** One row under a heading row. */
export interface TableRow<Key extends string> {
  cell(key: Key): TableCell
  /** The text of a cell. */
  text(key: Key): string
}

/** What to do about a fault if its column has no remedy of its own. */
export const REVIEW_ROW = 'この行とその前後を見直してください'

export interface ReadRows<Key extends string> {
  readonly rows: readonly TableRow<Key>[]
  readonly problems: readonly TableProblem[]
  /** False if no heading row was found, which means that the sheet is of another kind. */
  readonly found: boolean
}

/**
 * The rows of `grid` under each of its heading rows; headings may come late, be repeated, and be in any order. A row
 * with a cell that cannot be read is left out and named.
 */
export function readRows<Key extends string>(
  grid: Grid,
  columns: SheetColumns<Key>,
  limits: TableLimits
): ReadRows<Key> {
  const headings = createHeadingReader(columns)
  const rows: TableRow<Key>[] = []
  const problems: TableProblem[] = []
  let indexes: ColumnIndexes<Key> | undefined
  for (const row of grid.rows) {
    const found = headings.indexesOf(row)
    if (found) {
      if (!indexes) problems.push(...headings.unknownIn(row).map((index) => unknownColumn(grid, row, index)))
      indexes = found
    } else if (indexes && !row.blank) {
      const faults = cellFaults(grid, row, columns, indexes, limits)
      problems.push(...faults)
      if (!faults.some(({ severity }) => severity === 'error')) rows.push(toTableRow(grid, row, columns, indexes))
    }
  }
  return { rows, problems, found: indexes !== undefined }
}

function unknownColumn(grid: Grid, row: GridRow, index: number): TableProblem {
  const column = row.cells[index]?.text.trim().slice(0, 40) ?? ''
  const reason = `「${column}」という列は知らないので、読みませんでした`
  const remedy = '見出しの書き間違いなら直してください。組合の覚え書きの列なら、このままでかまいません'
  return { severity: 'warning', ...placeOf(grid, row, index), column, reason, remedy }
}

function cellFaults<Key extends string>(
  grid: Grid,
  row: GridRow,
  columns: SheetColumns<Key>,
  indexes: ColumnIndexes<Key>,
  limits: TableLimits
): TableProblem[] {
  return [...indexes].flatMap(([key, index]): TableProblem[] => {
    const fault = cellFault(row.cells[index] ?? EMPTY_CELL, limits)
    return fault ? [{ ...fault, ...placeOf(grid, row, index), column: columns[key].heading }] : []
  })
}

function toTableRow<Key extends string>(
  grid: Grid,
  row: GridRow,
  columns: SheetColumns<Key>,
  indexes: ColumnIndexes<Key>
): TableRow<Key> {
  const gridCell = (key: Key) => row.cells[indexes.get(key) ?? -1] ?? EMPTY_CELL
  return {
    text: (key) => gridCell(key).text.trim(),
    cell: (key) => {
      const { text: raw, kind } = gridCell(key)
      const { heading: column, remedy: ofColumn = REVIEW_ROW } = columns[key]
      const place = placeOf(grid, row, indexes.get(key))
      return {
        text: raw.trim(),
        raw,
        kind,
        note: (severity, reason, remedy = ofColumn) => ({ severity, ...place, column, reason, remedy })
      }
    }
  }
}

function placeOf({ worksheet }: Grid, { line, excelRow }: GridRow, index: number | undefined) {
  return {
    ...(worksheet === undefined ? {} : { worksheet }),
    line,
    ...(index === undefined ? {} : { cell: cellAddress(index, excelRow) })
  }
}
