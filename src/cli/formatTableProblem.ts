import type { TableProblem } from '../domain/check/tableProblem'

/** `table:line 「sheet」column cell: reason → what to do`, which names the very cell. */
export function formatTableProblem(problem: TableProblem, file: string): string {
  const { severity, sheet, line, column, cell, reason, remedy } = problem
  const place = [sheet === undefined ? '' : `「${sheet}」`, column === '-' ? '' : `${column} `, cell ?? '']
    .join('')
    .trim()
  const warning = severity === 'warning' ? '(注意) ' : ''
  return `${file}${line > 0 ? `:${line}` : ''}${place === '' ? '' : ` ${place}`}: ${warning}${reason} → ${remedy}`
}
