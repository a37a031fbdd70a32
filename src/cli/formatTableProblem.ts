import type { TableProblem } from '../domain/check/tableProblem'

/** `table:line 「worksheet」column cell: reason → what to do`, down to the cell. */
export function formatTableProblem(problem: TableProblem, file: string): string {
  const { severity, worksheet, line, column, cell, reason, remedy } = problem
  const place = [worksheet === undefined ? '' : `「${worksheet}」`, column === '-' ? '' : `${column} `, cell ?? '']
    .join('')
    .trim()
  const warning = severity === 'warning' ? '(注意) ' : ''
  return `${file}${line > 0 ? `:${line}` : ''}${place === '' ? '' : ` ${place}`}: ${warning}${reason} → ${remedy}`
}
