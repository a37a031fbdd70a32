import { importTable } from '../core/table/content/importTable'
import type { Content } from '../domain/content/content'
import { shortenProblems } from '../domain/check/tableProblem'
import { formatTableProblem } from './formatTableProblem'
import { readInput } from './readInput'

/**
 * Reads a table that is to replace `now`, the content that shows now, if there is one. Passes every problem to `say`,
 * in the order of the file. Returns undefined if any of them is an error.
 */
export async function readTableContent(
  path: string,
  say: (line: string) => void,
  now?: Content
): Promise<Content | undefined> {
  const { content, problems } = await importTable(await readInput(path), path, { now })
  const errors = problems.filter(({ severity }) => severity === 'error')
  const { shown, more } = shortenProblems(problems)
  for (const problem of shown) say(formatTableProblem(problem, path))
  if (more > 0) say(`ほかに ${more} 件あります`)
  if (shown.length > 0) say(`直すところ ${errors.length} 件、気をつけるところ ${problems.length - errors.length} 件`)
  return errors.length > 0 ? undefined : content
}
