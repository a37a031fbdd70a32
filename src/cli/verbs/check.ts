import { parseArgs } from 'node:util'
import { loadContentFolder } from '../../core/content/loadContentFolder'
import { formatProblem } from '../formatProblem'
import { isFolder, resolvePath } from '../readInput'
import { CommandError, type Verb } from '../verb'

/** The bundled content, from the top of the repository. */
export const BUNDLED_CONTENT = 'resources/content'

/**
 * Checks a content folder and prints `file:line field: reason` for every problem. If the folder has a `personas.yaml`,
 * its personas walk through the guides, and an end that none of them reaches is a warning.
 */
export const check: Verb = {
  usage: '[フォルダー]',
  run: async (args, output) => {
    const { positionals } = parseArgs({ args: [...args], allowPositionals: true })
    const folder = positionals[0] ?? BUNDLED_CONTENT
    if (!(await isFolder(folder))) throw new CommandError(`${folder}: フォルダーではありません`)
    const { content, personas, problems } = await loadContentFolder(resolvePath(folder))
    for (const problem of problems) output.out(formatProblem(problem, folder))
    const errors = problems.filter(({ severity }) => severity === 'error').length
    if (errors > 0) {
      output.err(`${errors} 件の誤りがあります`)
      return 1
    }
    const people = personas.length > 0 ? `、人物 ${personas.length}` : ''
    output.err(
      `誤りはありません (項目 ${content.entries.length}、質問の流れ ${content.guides.length}、用語 ${content.glossary.length}${people})`
    )
    return 0
  }
}
