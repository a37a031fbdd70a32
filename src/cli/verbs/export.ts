import { parseArgs } from 'node:util'
import { exportTable } from '../../core/table/exportTable'
import { writeOutput } from '../readInput'
import { readAnyContent } from '../readContent'
import { CommandError, UsageError, type Verb } from '../verb'
import { BUNDLED_CONTENT } from './check'

/** Writes a pack or a content folder as an Excel workbook that imports back to the same content. */
export const exportVerb: Verb = {
  usage: '--xlsx 表.xlsx [ファイル.faqpack|フォルダー]',
  run: async (words, output) => {
    const { positionals, values } = parseArgs({
      args: [...words],
      allowPositionals: true,
      options: { xlsx: { type: 'string' } }
    })
    if (!values.xlsx) throw new UsageError('--xlsx に、作るファイルの名前を書いてください')
    const content = await readAnyContent(positionals[0] ?? BUNDLED_CONTENT, output)
    if (!content) return 1
    const table = await exportTable(content)
    if (!table.ok) throw new CommandError(table.code)
    await writeOutput(values.xlsx, table.value)
    output.err(`${values.xlsx}: ${content.entries.length} 項目の表を作りました`)
    return 0
  }
}
