import type { Content } from '../../../domain/content/content'
import type { ContentList, Problem } from '../../../domain/check/problem'
import { REVIEW_ROW, type TableCell } from '../grid/readRows'
import type { LocatedItem } from './parseItem'
import type { TableProblem } from '../../../domain/check/tableProblem'

/** For each list of the content, its items with the cells they came from, in the order of the content. */
export type LocatedContent = Readonly<Record<ContentList, readonly LocatedItem<unknown>[]>>

/** Turns a problem of the whole content into a note on the cell where it is mended. */
export function locateProblem(problem: Problem, located: LocatedContent): TableProblem {
  const { severity, reason } = problem
  return (
    cellOf(problem, located)?.note(severity, reason) ?? { severity, line: 0, column: '-', reason, remedy: REVIEW_ROW }
  )
}

/** True if the field has a cell of its own with something in it: a summary may also be an answer's first sentence. */
export function isWritten(problem: Problem, located: LocatedContent): boolean {
  return (cellOf(problem, located)?.text ?? '') !== ''
}

function cellOf({ list, index, path }: Problem, located: LocatedContent): TableCell | undefined {
  return located[list][index]?.cellOf(path)
}

/** True for a link to a row that is in the table but was left out because of its own fault: one note is enough. */
export function isMerelyLeftOut(content: Content, problem: Problem, numbers: ReadonlySet<string>): boolean {
  const { list, index, path } = problem
  if (list !== 'entries' || path[0] !== 'related') return false
  const entry = content.entries[index]
  const id = entry?.related[Number(path[1])]
  return id !== undefined && id !== entry?.id && numbers.has(id)
}
