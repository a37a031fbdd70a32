import writeXlsxFile, { type SheetData } from 'write-excel-file/node'
import type { Content } from '../../../domain/content/content'
import { fail, succeed, type Result } from '../../../domain/value/result'
import {
  CATEGORY_COLUMNS,
  DOCUMENT_COLUMNS,
  ERRAND_COLUMNS,
  FAQ_COLUMNS,
  GLOSSARY_COLUMNS,
  GUIDE_COLUMNS,
  GUIDE_STEP_COLUMNS,
  SHEETS
} from './columns'
import { categoryRows, documentRows, errandRows, glossaryRows } from './writeSideSheets'
import { entryRows } from './writeEntries'
import { guideRows, guideStepRows } from './writeGuides'
import type { SheetColumns } from '../grid/headings'

const WIDTHS: Readonly<Record<string, number>> = {
  回答: 70,
  質問: 36,
  やさしい要約: 40,
  意味: 60,
  資料名: 50,
  文: 36,
  説明: 40
}
const WIDTH = 14

/** Excel can hold no more than this in a cell. */
const MAX_CELL_CHARS = 32_767

/**
 * `content` as an .xlsx file that `importTable` reads back as the same content. Every cell is a text cell, so that
 * Excel takes neither `1-2` for a date nor `=…` for a formula. Where a text is too long for a cell, the failure's code
 * is a sentence in Japanese that says which.
 */
export async function exportTable(content: Content): Promise<Result<Uint8Array>> {
  const tables = [
    tableOf(SHEETS.faq, FAQ_COLUMNS, entryRows(content)),
    tableOf(SHEETS.categories, CATEGORY_COLUMNS, categoryRows(content)),
    tableOf(SHEETS.errands, ERRAND_COLUMNS, errandRows(content)),
    tableOf(SHEETS.glossary, GLOSSARY_COLUMNS, glossaryRows(content)),
    tableOf(SHEETS.guides, GUIDE_COLUMNS, guideRows(content)),
    tableOf(SHEETS.guideSteps, GUIDE_STEP_COLUMNS, guideStepRows(content)),
    tableOf(SHEETS.documents, DOCUMENT_COLUMNS, documentRows(content))
  ]
  const [tooLong] = tables.flatMap(overlongCells)
  return tooLong === undefined
    ? succeed(new Uint8Array(await writeXlsxFile(tables.map(toSheet)).toBuffer()))
    : fail(tooLong)
}

/** A sheet as plain text; each row begins with what names it. */
interface TextTable {
  readonly sheet: string
  readonly headings: readonly string[]
  readonly rows: readonly { readonly name: string; readonly cells: readonly string[] }[]
}

function tableOf<Key extends string>(
  sheet: string,
  { names, required }: SheetColumns<Key>,
  rows: readonly Readonly<Partial<Record<Key, string | undefined>>>[]
): TextTable {
  const keys = Object.keys(names) as Key[]
  const textOf = (row: (typeof rows)[number], key: Key | undefined) => (key === undefined ? '' : (row[key] ?? ''))
  return {
    sheet,
    headings: keys.map((key) => names[key][0]),
    rows: rows.map((row) => ({ name: textOf(row, required[0]), cells: keys.map((key) => textOf(row, key)) }))
  }
}

function overlongCells({ sheet, headings, rows }: TextTable): string[] {
  return rows.flatMap(({ name, cells }) =>
    cells.flatMap((cell, at) =>
      cell.length > MAX_CELL_CHARS
        ? `シート「${sheet}」の「${name}」、「${headings[at] ?? ''}」の列は ${cell.length} 文字あり、一つのセル（${MAX_CELL_CHARS} 文字まで）に入りません。内容を分けてください`
        : []
    )
  )
}

function toSheet({ sheet, headings, rows }: TextTable) {
  const top = headings.map((name) => ({ ...textCell(name), fontWeight: 'bold' as const, backgroundColor: '#DDE8F0' }))
  const data: SheetData = [top, ...rows.map(({ cells }) => cells.map((cell) => (cell === '' ? null : textCell(cell))))]
  return { sheet, data, stickyRowsCount: 1, columns: headings.map((name) => ({ width: WIDTHS[name] ?? WIDTH })) }
}

function textCell(text: string) {
  return { value: escapeCode(text), type: String, format: '@', wrap: true, alignVertical: 'top' as const }
}

/** A text that happens to look like the file format's own code for a character, such as _x0041_, is marked as text. */
function escapeCode(text: string): string {
  return text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
}
