import type { TableProblem } from '../../../domain/check/tableProblem'

/** The content of one cell. A formula or an Excel error has no text, since its value must not be taken silently. */
export interface GridCell {
  readonly kind: 'text' | 'number' | 'date' | 'formula' | 'error'
  /** Trimmed; a date as `YYYY-MM-DD`. */
  readonly text: string
}

export interface GridRow {
  /** 1-based line of the file, or row of the sheet. */
  readonly line: number
  /** 1-based row as Excel shows it. */
  readonly excelRow: number
  readonly cells: readonly GridCell[]
  /** True if nothing was written in this row; its cells may still hold the value of a merged cell. */
  readonly blank: boolean
}

/** One sheet of a table, or the whole of a CSV file. */
export interface Grid {
  readonly worksheet?: string
  readonly rows: readonly GridRow[]
}

/** The grids of a file, and the problems noted while reading it. */
export interface TableGrids {
  readonly grids: readonly Grid[]
  readonly problems: readonly TableProblem[]
}

export const EMPTY_CELL: GridCell = { kind: 'text', text: '' }

/** `D12` for column index 3 of row 12. */
export function cellAddress(columnIndex: number, excelRow: number): string {
  let name = ''
  for (let rest = columnIndex + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name
  }
  return `${name}${excelRow}`
}

/** The column index of `D12` (3) and its row (12), or undefined if the text is not an address. */
export function parseAddress(address: string): { columnIndex: number; excelRow: number } | undefined {
  const match = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/.exec(address)
  if (!match?.[1] || !match[2]) return undefined
  const columnIndex = [...match[1]].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
  return { columnIndex, excelRow: Number(match[2]) }
}
