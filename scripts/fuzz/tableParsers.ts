import { readFileSync } from 'node:fs'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { EntrySchema } from '../../src/domain/content/entry'
import { decodeYaml, parseYamlList, YamlListError } from '../../src/core/content/yamlList'
import { importTable } from '../../src/core/table/content/importTable'
import { parseBody } from '../../src/core/table/notation/parseBody'
import { csvText, faqRow, shiftJis, SIX, xlsxBytes } from '../../src/core/table/testing/tables'
import { writeBody } from '../../src/core/table/notation/writeBody'
import { BlockSchema } from '../../src/domain/content/block'
import { makeText, mutateBytes, mutateText } from './mutate'
import { must, type Parser, type Verdict } from './parser'

const ANSWER =
  'まず窓口へ。\n\n【手順：申し込み】\n①書く\n②出す\n\n【表：日付】\n｜日｜こと｜\n｜朝｜受付｜\n※注意\n【連絡先】窓口\n電話：03-1111-2222'
const ROWS = [SIX, faqRow('1-1', '窓口はどこですか', ANSWER), faqRow('1-2')]
const csv = csvText(ROWS)
const workbook = await xlsxBytes({
  質問と回答: ROWS,
  用語: [
    ['用語', '読み', '意味'],
    ['窓口', 'まどぐち', '受付']
  ]
})
const parts = unzipSync(workbook)
const texts = Object.keys(parts).filter((name) => name.startsWith('xl/'))
const yaml = readFileSync('src/core/content/testing/sample/entries/sample.yaml')

async function importVerdict(bytes: Uint8Array, name: string): Promise<Verdict> {
  const { content, problems } = await importTable(bytes, name)
  const isRefused = problems.some(({ severity }) => severity === 'error')
  for (const { reason, remedy } of problems) must(reason !== '' && remedy !== undefined, 'a problem without a reason')
  must(isRefused || content.entries.length > 0, 'nothing read and nothing said')
  return isRefused ? 'refused' : 'taken'
}

/** Parsers of what content keepers write. */
export const tableParsers: readonly Parser[] = [
  {
    name: 'xlsx',
    run: (pick) => {
      if (pick(4) === 0) return importVerdict(mutateBytes(workbook, pick), 'a.xlsx')
      const path = texts[pick(texts.length)] ?? ''
      const xml = mutateText(strFromU8(parts[path] ?? new Uint8Array()), pick)
      return importVerdict(zipSync({ ...parts, [path]: strToU8(xml) }, { level: 0 }), 'a.xlsx')
    }
  },
  {
    name: 'csv',
    run: (pick) => {
      const text = mutateText(csv, pick)
      const bytes = pick(4) === 0 ? shiftJis(text) : strToU8(text)
      return importVerdict(pick(4) === 0 ? mutateBytes(bytes, pick) : bytes, 'a.csv')
    }
  },
  {
    name: 'YAML',
    run: (pick) => {
      const bytes = pick(4) === 0 ? mutateBytes(yaml, pick) : strToU8(mutateText(yaml.toString(), pick))
      try {
        const list = parseYamlList(decodeYaml(bytes))
        const read = list.items.map((item, index) => {
          const line = list.lineOf(index, ['versions', 0, 'conclusion'])
          must(Number.isInteger(line) && line >= 1, 'an item without a line')
          return EntrySchema.safeParse(item).success
        })
        return read.every(Boolean) ? 'taken' : 'refused'
      } catch (error) {
        if (!(error instanceof YamlListError)) throw error
        must(error.line >= 1, 'a fault without a line')
        return 'refused'
      }
    }
  },
  {
    name: 'notation',
    run: (pick) => {
      const blocks = parseBody(pick(2) === 0 ? makeText(pick) : mutateText(ANSWER, pick))
      const isSound = blocks.every((block) => BlockSchema.safeParse(block).success)
      if (!isSound) return 'refused'
      must(
        JSON.stringify(parseBody(writeBody(blocks))) === JSON.stringify(blocks),
        'an answer that is written is read as another'
      )
      return 'taken'
    }
  }
]
