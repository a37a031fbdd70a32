import writeXlsxFile, { type SheetData } from 'write-excel-file/node'
import type { Content } from '../../domain/content/content'
import {
  CATEGORY_COLUMNS,
  DOCUMENT_COLUMNS,
  FAQ_COLUMNS,
  GLOSSARY_COLUMNS,
  GUIDE_COLUMNS,
  GUIDE_STEP_COLUMNS,
  SHEETS
} from './columns'
import { categoryRows, documentRows, glossaryRows } from './writeSideSheets'
import { entryRows } from './writeEntries'
import { guideRows, guideStepRows } from './writeGuides'
import type { SheetColumns } from './headings'

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
 * Excel takes neither `1-2` for a date nor `=…` for a formula. Throws RangeError where a text is too long for a cell.
 */
export async function exportTable(content: Content): Promise<Uint8Array> {
  const sheets = [
    toSheet(SHEETS.faq, FAQ_COLUMNS, entryRows(content)),
    toSheet(SHEETS.categories, CATEGORY_COLUMNS, categoryRows(content)),
    toSheet(SHEETS.glossary, GLOSSARY_COLUMNS, glossaryRows(content)),
    toSheet(SHEETS.guides, GUIDE_COLUMNS, guideRows(content)),
    toSheet(SHEETS.guideSteps, GUIDE_STEP_COLUMNS, guideStepRows(content)),
    toSheet(SHEETS.documents, DOCUMENT_COLUMNS, documentRows(content))
  ]
  return new Uint8Array(await writeXlsxFile(sheets).toBuffer())
}

function toSheet<Key extends string>(
  sheet: string,
  { names }: SheetColumns<Key>,
  rows: readonly Readonly<Partial<Record<Key, string | undefined>>>[]
) {
  const keys = Object.keys(names) as Key[]
  const headings = keys.map((key) => ({
    ...textCell(names[key][0]),
    fontWeight: 'bold' as const,
    backgroundColor: '#DDE8F0'
  }))
  const data: SheetData = [headings, ...rows.map((row) => keys.map((key) => (row[key] ? textCell(row[key]) : null)))]
  return { sheet, data, stickyRowsCount: 1, columns: keys.map((key) => ({ width: WIDTHS[names[key][0]] ?? WIDTH })) }
}

function textCell(text: string) {
  if (text.length > MAX_CELL_CHARS) throw new RangeError(`一つのセルに収まりません: ${text.slice(0, 30)}…`)
  return { value: escapeCode(text), type: String, format: '@', wrap: true, alignVertical: 'top' as const }
}

/** A text that happens to look like the file format's own code for a character, such as _x0041_, is marked as text. */
function escapeCode(text: string): string {
  return text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
}
