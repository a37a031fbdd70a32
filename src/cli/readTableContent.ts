import { importTable } from '../core/table/importTable'
import type { Content } from '../domain/content/content'
import { formatTableProblem } from './formatTableProblem'
import { readInput } from './readInput'

/** Beyond so many, a report is no longer read. */
const MAX_SHOWN = 200

/**
 * Reads a table that is to take the place of `now`, if anything shows now.
 * Says every problem by `say`, errors first; undefined where any of them is an error.
 */
export async function readTableContent(
  path: string,
  say: (line: string) => void,
  now?: Content
): Promise<Content | undefined> {
  const glossary = now?.glossary ?? []
  const { content, problems } = await importTable(await readInput(path), path, { glossary })
  const errors = problems.filter(({ severity }) => severity === 'error')
  const warnings = problems.filter(({ severity }) => severity === 'warning')
  const ordered = [...errors, ...warnings]
  for (const problem of ordered.slice(0, MAX_SHOWN)) say(formatTableProblem(problem, path))
  if (ordered.length > MAX_SHOWN) say(`ほかに ${ordered.length - MAX_SHOWN} 件あります`)
  if (ordered.length > 0) say(`直すところ ${errors.length} 件、気をつけるところ ${warnings.length} 件`)
  return errors.length > 0 ? undefined : content
}
