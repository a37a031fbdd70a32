import { parseArgs } from 'node:util'
import { defaultDataFolder } from '../../core/kiosk/parseKioskOptions'
import { exportTable } from '../../core/table/content/exportTable'
import { readKioskPack } from '../readKioskPack'
import { readAnyContent } from '../readContent'
import { writeOutput } from '../readInput'
import { CommandError, UsageError, type Verb } from '../verb'
import { BUNDLED_CONTENT } from './check'

/**
 * Writes a pack or a content folder as an Excel workbook that imports back as the same content. With `--kiosk`, writes
 * what a kiosk on this machine shows, as a workbook, as its pack, or both.
 */
export const exportVerb: Verb = {
  usage:
    '--xlsx 表.xlsx [ファイル.faqpack|フォルダー]\n' +
    '  faq export --kiosk [--data データの場所] [--xlsx 表.xlsx] [--pack ファイル.faqpack]',
  run: async (args, output) => {
    const { positionals, values } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        xlsx: { type: 'string' },
        pack: { type: 'string' },
        data: { type: 'string' },
        kiosk: { type: 'boolean', default: false }
      }
    })
    const isKiosk = values.kiosk || values.data !== undefined
    const fault = isKiosk ? faultOfKioskCall(values, positionals) : faultOfCall(values)
    if (fault) throw new UsageError(fault)
    const kiosk = isKiosk ? await readKioskPack(values.data ?? defaultDataFolder(), output.bundledPack) : undefined
    const content = kiosk?.content ?? (await readAnyContent(positionals[0] ?? BUNDLED_CONTENT, output))
    if (!content) return 1
    if (values.xlsx) {
      const table = await exportTable(content)
      if (!table.ok) throw new CommandError(table.code)
      await writeOutput(values.xlsx, table.value)
      output.err(`${values.xlsx}: ${content.entries.length} 項目の表を作りました`)
    }
    if (kiosk && values.pack) {
      await writeOutput(values.pack, kiosk.bytes)
      output.err(`${values.pack}: パックを写しました`)
    }
    return 0
  }
}

interface Asked {
  readonly xlsx?: string
  readonly pack?: string
}

function faultOfKioskCall({ xlsx, pack }: Asked, positionals: readonly string[]): string | undefined {
  if (positionals.length > 0) return '--kiosk のときは、ファイルやフォルダーを書きません'
  return xlsx || pack ? undefined : '--xlsx か --pack に、作るファイルの名前を書いてください'
}

function faultOfCall({ xlsx, pack }: Asked): string | undefined {
  if (pack) return '--pack は、--kiosk といっしょに使います'
  return xlsx ? undefined : '--xlsx に、作るファイルの名前を書いてください'
}
