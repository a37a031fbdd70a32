import { parseArgs } from 'node:util'
import { readContent } from '../readContent'
import { UsageError, type Verb } from '../verb'
import { PACK_OPTIONS, PACK_USAGE, writePackFile } from '../writePackFile'
import { BUNDLED_CONTENT } from './check'

/** Builds a pack from a content folder or a table, if nothing in it is wrong. */
export const build: Verb = {
  usage: `[フォルダー|表.csv|表.xlsx] --out ファイル.faqpack ${PACK_USAGE}`,
  run: async (args, output) => {
    const { positionals, values } = parseArgs({ args: [...args], allowPositionals: true, options: PACK_OPTIONS })
    if (!values.out) throw new UsageError('--out に、作るファイルの名前を書いてください')
    const content = await readContent(positionals[0] ?? BUNDLED_CONTENT, output)
    if (!content) return 1
    await writePackFile(values.out, content, values, output.err)
    output.err(`${values.out}: ${content.entries.length + content.guides.length} 項目のパックを作りました`)
    return 0
  }
}
