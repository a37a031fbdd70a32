import { loadContentFolder } from '../core/content/loadContentFolder'
import type { Content } from '../domain/content/content'
import { PACK_ENDING } from '../domain/pack/pack'
import { formatProblem } from './formatProblem'
import { openPack } from './openPack'
import { isFolder, resolvePath } from './readInput'
import { readTableContent } from './readTableContent'
import type { Output } from './verb'

/**
 * Reads a content folder or a table for a build. Prints every problem; returns undefined if any of them is an error.
 */
export async function readContent(path: string, output: Output): Promise<Content | undefined> {
  if (!(await isFolder(path))) return readTableContent(path, output.err)
  const { content, problems } = await loadContentFolder(resolvePath(path))
  for (const problem of problems) output.err(formatProblem(problem, path))
  return problems.some(({ severity }) => severity === 'error') ? undefined : content
}

/** The content of a pack, a content folder or a table. Prints every problem of the latter two, like `readContent`. */
export async function readAnyContent(path: string, output: Output): Promise<Content | undefined> {
  return path.endsWith(PACK_ENDING) ? (await openPack(path)).content : readContent(path, output)
}
