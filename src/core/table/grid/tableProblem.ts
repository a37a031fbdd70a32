import type { TableProblem } from '../../../domain/check/tableProblem'

export type { TableProblem }

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
