import { cellAddress, EMPTY_CELL, type Grid, type GridCell, type GridRow } from './grid'
import type { TableLimits, TableProblem } from './tableProblem'

/** The headings of a kind of sheet; the first name of a column is the one we write and report. */
export interface SheetColumns<Key extends string> {
  readonly names: Readonly<Record<Key, readonly [name: string, ...aliases: string[]]>>
  /** A row that holds all of these is a heading row. */
  readonly required: readonly Key[]
}

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

type Places<Key extends string> = ReadonlyMap<Key, number>

/**
 * The rows of `grid` under each of its heading rows; headings may come late, again, and in another order.
 * A row with a cell that cannot be read is left out and named.
 */
export function readRows<Key extends string>(
  grid: Grid,
  columns: SheetColumns<Key>,
  limits: TableLimits
): ReadRows<Key> {
  const rows: TableRow<Key>[] = []
  const problems: TableProblem[] = []
  let places: Places<Key> | undefined
  for (const row of grid.rows) {
    const headings = placesOf(row, columns)
    if (headings) {
      if (!places) problems.push(...unknownHeadings(grid, row, columns))
      places = headings
    } else if (places && !row.blank) {
      const faults = cellFaults(grid, row, columns, places, limits)
      problems.push(...faults)
      if (!faults.some(({ severity }) => severity === 'error')) rows.push(toTableRow(grid, row, columns, places))
    }
  }
  return { rows, problems, found: places !== undefined }
}

/** The required headings that the row most like a heading row lacks; undefined where no row is like one. */
export function missingHeadings<Key extends string>(
  grid: Grid,
  columns: SheetColumns<Key>
): { line: number; missing: string[] } | undefined {
  const known = new Set(Object.values<readonly string[]>(columns.names).flat().map(foldHeading))
  const row = grid.rows.find(({ cells }) => cells.filter(({ text }) => known.has(foldHeading(text))).length >= 2)
  if (!row) return undefined
  const labels = new Set(row.cells.map(({ text }) => foldHeading(text)))
  const missing = columns.required.filter((key) => !columns.names[key].some((name) => labels.has(foldHeading(name))))
  return { line: row.line, missing: missing.map((key) => columns.names[key][0]) }
}

function foldHeading(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\s.:：]/g, '')
    .toLowerCase()
}

function placesOf<Key extends string>(row: GridRow, { names, required }: SheetColumns<Key>): Places<Key> | undefined {
  const labels = row.cells.map(({ text }) => (text.length > 40 ? '' : foldHeading(text)))
  const places = new Map<Key, number>()
  for (const [key, aliases] of Object.entries(names) as [Key, readonly string[]][]) {
    const at = labels.findIndex((label) => label !== '' && aliases.some((alias) => foldHeading(alias) === label))
    if (at !== -1) places.set(key, at)
  }
  return required.every((key) => places.has(key)) ? places : undefined
}

function unknownHeadings<Key extends string>(grid: Grid, row: GridRow, { names }: SheetColumns<Key>): TableProblem[] {
  const known = new Set(Object.values<readonly string[]>(names).flat().map(foldHeading))
  return row.cells.flatMap(({ text }, index): TableProblem[] => {
    const column = text.trim().slice(0, 40)
    if (column === '' || known.has(foldHeading(text))) return []
    const reason = `「${column}」という列は知らないので、読みませんでした`
    const remedy = '見出しの書き間違いなら直してください。組合の覚え書きの列なら、このままでかまいません'
    return [{ severity: 'warning', ...placeOf(grid, row, index), column, reason, remedy }]
  })
}

function placeOf({ sheet }: Grid, row: GridRow, index: number) {
  return { ...(sheet === undefined ? {} : { sheet }), line: row.line, cell: cellAddress(index, row.excelRow) }
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
      const index = places.get(key)
      const place = placeOf(grid, row, index ?? 0)
      return { severity, ...(index === undefined ? without(place) : place), column: names[key][0], reason, remedy }
    }
  }
}

function without({ sheet, line }: { sheet?: string; line: number }) {
  return { ...(sheet === undefined ? {} : { sheet }), line }
}

function cellFaults<Key extends string>(
  grid: Grid,
  row: GridRow,
  { names }: SheetColumns<Key>,
  places: Places<Key>,
  limits: TableLimits
): TableProblem[] {
  return [...places].flatMap(([key, index]): TableProblem[] => {
    const fault = faultOf(row.cells[index] ?? EMPTY_CELL, limits)
    return fault ? [{ ...fault, ...placeOf(grid, row, index), column: names[key][0] }] : []
  })
}

function faultOf(
  { kind, text }: GridCell,
  limits: TableLimits
): Pick<TableProblem, 'severity' | 'reason' | 'remedy'> | undefined {
  if (kind === 'formula')
    return {
      severity: 'error',
      reason: '数式が入っています',
      remedy: '数式の結果を、値として貼り付けてください（形式を選択して貼り付け →「値」）'
    }
  if (kind === 'error')
    return {
      severity: 'error',
      reason: 'Excel のエラー (#N/A など) になっています',
      remedy: '正しい文字を入れるか、空にしてください'
    }
  if (text.length > limits.cellChars)
    return {
      severity: 'error',
      reason: `一つのセルに ${text.length.toLocaleString('ja-JP')} 文字あります`,
      remedy: `${limits.cellChars.toLocaleString('ja-JP')} 文字までに分けてください`
    }
  // eslint-disable-next-line no-control-regex -- control characters are what is looked for
  if (/[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ufffd-\uffff\p{Cs}]/u.test(text))
    return {
      severity: 'error',
      reason: '目に見えない文字か、こわれた文字が入っています',
      remedy: 'このセルの文字を打ち直してください'
    }
  if (/^\s*[=@+\t]/.test(text) && !/^\s*\+?[\d\s-]+$/.test(text))
    return {
      severity: 'warning',
      reason: `「${text.trim().slice(0, 1)}」で始まっています`,
      remedy: '計算せず、文字のまま載せます。見せたい文字でなければ直してください'
    }
  return undefined
}
