/** Something in a table to mend (`error`) or to look at (`warning`), as a colleague would note it down. In Japanese. */
export interface TableProblem {
  readonly severity: 'error' | 'warning'
  /** Name of the worksheet; absent for a CSV file. */
  readonly sheet?: string
  /** 1-based line of the file (CSV) or row of the sheet (xlsx); 0 for the file as a whole. */
  readonly line: number
  /** Heading of the column, or `-` for the row, the sheet or the file as a whole. */
  readonly column: string
  /** Address as Excel shows it, such as `D12`. */
  readonly cell?: string
  /** What is wrong. */
  readonly reason: string
  /** What to do about it. */
  readonly remedy: string
}

/** What a table may measure at most. Beyond it, the file is refused before it is read on. */
export const TABLE_LIMITS = {
  fileBytes: 20 * 1024 * 1024,
  /** Rows of all sheets together, blank ones included. */
  rows: 20_000,
  columns: 200,
  sheets: 50,
  /** Characters of one cell: what Excel itself can hold. */
  cellChars: 32_767
} as const

export type TableLimits = { readonly [Limit in keyof typeof TABLE_LIMITS]: number }

/** A file that cannot be read as a table at all. Caught in `importTable` alone, which hands the problem on. */
export class UnreadableTable extends Error {
  readonly problem: TableProblem

  constructor(reason: string, remedy: string, place: Partial<Pick<TableProblem, 'sheet' | 'line' | 'cell'>> = {}) {
    super(reason)
    this.problem = { severity: 'error', line: 0, column: '-', ...place, reason, remedy }
  }
}
