import type { TableProblem } from '../../../domain/check/tableProblem'

/** Thrown for a file that cannot be read as a table at all; `importTable` catches it and reports its problem. */
export class UnreadableTable extends Error {
  readonly problem: TableProblem

  constructor(reason: string, remedy: string, place: Partial<Pick<TableProblem, 'worksheet' | 'line' | 'cell'>> = {}) {
    super(reason)
    this.problem = { severity: 'error', line: 0, column: '-', ...place, reason, remedy }
  }
}
