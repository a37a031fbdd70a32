import { cellFault } from './cellFault'
import { cellAddress, EMPTY_CELL, type Grid, type GridCell, type GridRow } from './grid'
import { createHeadingReader, type Places, type SheetColumns } from './headings'
import type { TableLimits, TableProblem } from './tableProblem'

/** One row under a heading row. */
export interface TableRow<Key extends string> {
  /** What the cell says, white space around it left out; '' where the column or the text is missing. */
  text(key: Key): string
  /** The same as it stands, for lists whose line breaks count. */
  raw(key: Key): string
  kind(key: Key): GridCell['kind']
  /** Something to report about a cell of this row. */
  note(severity: TableProblem['severity'], key: Key, reason: string, remedy: string): TableProblem
}

export interface ReadRows<Key extends string> {
  readonly rows: readonly TableRow<Key>[]
  readonly problems: readonly TableProblem[]
  /** False where no heading row was found, so that the sheet is of another kind. */
  readonly found: boolean
}

/**
 * The rows of `grid` under each of its heading rows; headings may come late, again, and in another order.
 * A row with a cell that cannot be read is left out and named.
 */
export function readRows<Key extends string>(
  grid: Grid,
  columns: SheetColumns<Key>,
  limits: TableLimits
): ReadRows<Key> {
  const headings = createHeadingReader(columns)
  const rows: TableRow<Key>[] = []
  const problems: TableProblem[] = []
  let places: Places<Key> | undefined
  for (const row of grid.rows) {
    const found = headings.placesOf(row)
    if (found) {
      if (!places) problems.push(...headings.unknownIn(row).map((index) => unknownColumn(grid, row, index)))
      places = found
    } else if (places && !row.blank) {
      const faults = cellFaults(grid, row, columns, places, limits)
      problems.push(...faults)
      if (!faults.some(({ severity }) => severity === 'error')) rows.push(toTableRow(grid, row, columns, places))
    }
  }
  return { rows, problems, found: places !== undefined }
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
  { names }: SheetColumns<Key>,
  places: Places<Key>,
  limits: TableLimits
): TableProblem[] {
  return [...places].flatMap(([key, index]): TableProblem[] => {
    const fault = cellFault(row.cells[index] ?? EMPTY_CELL, limits)
    return fault ? [{ ...fault, ...placeOf(grid, row, index), column: names[key][0] }] : []
  })
}

function toTableRow<Key extends string>(
  grid: Grid,
  row: GridRow,
  { names }: SheetColumns<Key>,
  places: Places<Key>
): TableRow<Key> {
  const cell = (key: Key) => row.cells[places.get(key) ?? -1] ?? EMPTY_CELL
  return {
    text: (key) => cell(key).text.trim(),
    raw: (key) => cell(key).text,
    kind: (key) => cell(key).kind,
    note: (severity, key, reason, remedy) => {
      const place = placeOf(grid, row, places.get(key))
      return { severity, ...place, column: names[key][0], reason, remedy }
    }
  }
}

function placeOf({ sheet }: Grid, { line, excelRow }: GridRow, index: number | undefined) {
  return {
    ...(sheet === undefined ? {} : { sheet }),
    line,
    ...(index === undefined ? {} : { cell: cellAddress(index, excelRow) })
  }
}
