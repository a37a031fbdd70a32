import { expect, test } from 'vitest'
import { shortenProblems, type TableProblem } from './tableProblem'

const at = (line: number, severity: TableProblem['severity']): TableProblem => {
  return { severity, line, column: '-', reason: '', remedy: '' }
}
const FILE = [at(2, 'warning'), at(3, 'error'), at(5, 'warning'), at(8, 'error')]
const lines = (problems: readonly TableProblem[]) => problems.map(({ line }) => line)

test('a report that fits is read in the order of the file', () => {
  const { shown, more } = shortenProblems(FILE, 4)
  expect([lines(shown), more]).toEqual([[2, 3, 5, 8], 0])
})

test('of a report that does not fit, errors are kept first, still in the order of the file', () => {
  const { shown, more } = shortenProblems(FILE, 3)
  expect([lines(shown), more]).toEqual([[2, 3, 8], 1])
})
