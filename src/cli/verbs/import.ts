import { parseArgs } from 'node:util'
import { describeChanges } from '../../core/content/describeChanges'
import { formatDifference } from '../formatDifference'
import { readAnyContent } from '../readContent'
import { readTableContent } from '../readTableContent'
import { UsageError, type Verb } from '../verb'
import { PACK_OPTIONS, PACK_USAGE, writePackFile } from '../writePackFile'

/** Checks a table and lists what it would change. With `--out`, and without errors, it also makes a pack. */
export const importVerb: Verb = {
  usage: `表.xlsx|表.csv [--against 今のパック.faqpack|フォルダー] [--out ファイル.faqpack] ${PACK_USAGE}`,
  run: async (args, output) => {
    const { positionals, values } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { ...PACK_OPTIONS, against: { type: 'string' } }
    })
    const [table] = positionals
    if (!table) throw new UsageError('表のファイルを書いてください')
    const now = values.against === undefined ? undefined : await readAnyContent(values.against, output)
    if (values.against !== undefined && !now) return 1
    const content = await readTableContent(table, output.out, now)
    if (!content) return 1
    const counts = `質問 ${content.entries.length}、質問の流れ ${content.guides.length}、用語 ${content.glossary.length}`
    output.out(`${table}: 載せられます (${counts})`)
    if (now) for (const line of formatDifference(describeChanges(now, content))) output.out(line)
    if (values.out === undefined) return 0
    await writePackFile(values.out, content, values, output.err)
    output.err(`${values.out}: パックを作りました`)
    return 0
  }
}
