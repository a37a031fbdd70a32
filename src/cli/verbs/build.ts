import { parseArgs } from 'node:util'
import { buildPack } from '../../core/content/buildPack'
import { readInput, writeOutput } from '../readInput'
import { readContent } from '../readContent'
import { UsageError, type Verb } from '../verb'
import { BUNDLED_CONTENT } from './check'

/** Builds a pack from a content folder or a table, if nothing in it is wrong. */
export const build: Verb = {
  usage: '[フォルダー|表.csv|表.xlsx] --out ファイル.faqpack [--version 版] [--organisation 名前] [--sign 秘密鍵.pem]',
  run: async (words, output) => {
    const { positionals, values } = parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        out: { type: 'string' },
        version: { type: 'string' },
        organisation: { type: 'string', default: '' },
        sign: { type: 'string' }
      }
    })
    if (!values.out) throw new UsageError('--out に、作るファイルの名前を書いてください')
    const content = await readContent(positionals[0] ?? BUNDLED_CONTENT, output)
    if (!content) return 1
    const created = new Date()
    const about = {
      version: values.version ?? created.toISOString().slice(0, 10),
      organisation: values.organisation,
      created
    }
    const privateKey = values.sign === undefined ? undefined : new TextDecoder().decode(await readInput(values.sign))
    await writeOutput(values.out, await buildPack(content, about, { privateKey }))
    output.err(`${values.out}: ${content.entries.length + content.guides.length} 項目のパックを作りました`)
    return 0
  }
}
