import { loadContentFolder } from '../core/content/loadContentFolder'
import type { Content } from '../domain/content/content'
import { formatProblem } from './formatProblem'
import { isFolder, resolvePath } from './readInput'
import { CommandError, type Output } from './verb'

/** Reads a content folder for a build. Says every problem; undefined where any of them is an error. */
export async function readContent(path: string, output: Output): Promise<Content | undefined> {
  if (!(await isFolder(path))) throw new CommandError(`${path}: 内容のフォルダーではありません`)
  const { content, problems } = await loadContentFolder(resolvePath(path))
  for (const problem of problems) output.err(formatProblem(problem, path))
  return problems.some(({ severity }) => severity === 'error') ? undefined : content
}
