import writeXlsxFile, { type SheetData } from 'write-excel-file/node'
import type { Content } from '../../../domain/content/content'
import { fail, succeed, type Result } from '../../../domain/value/result'
import { requiredIn } from '../grid/createHeadingReader'
import { TABLE_LIMITS } from '../grid/tableLimits'
import type { Column, Columns, WrittenRow } from './column'
import { SHEETS, type Sheet } from './columns'
import { ROWS } from './writeRows'

/** Width, in characters, of a column that does not name its own. */
const WIDTH = 14

/**
 * `content` as an .xlsx file that `importTable` reads back as the same content. Every cell is a text cell, so that
 * Excel takes neither `1-2` for a date nor `=…` for a formula. If a text is too long for a cell, the failure's code
 * is a sentence in Japanese that says which one.
 */
export async function exportTable(content: Content): Promise<Result<Uint8Array>> {
  const tables = (Object.keys(SHEETS) as Sheet[]).map((sheet) => {
    const { name, columns } = SHEETS[sheet]
    return tableOf(name, columns, ROWS[sheet](content))
  })
  const [tooLong] = tables.flatMap(overlongCells)
  return tooLong === undefined
    ? succeed(new Uint8Array(await writeXlsxFile(tables.map(toSheet)).toBuffer()))
    : fail(tooLong)
}

/** A sheet as plain text; `name` is the cell by which a content keeper recognises a row. */
interface TextTable {
  readonly sheet: string
  readonly columns: readonly Column[]
  readonly rows: readonly { readonly name: string; readonly cells: readonly string[] }[]
}

function tableOf(sheet: string, columns: Columns<string>, rows: readonly WrittenRow<string>[]): TextTable {
  const keys = Object.keys(columns)
  const [naming = ''] = requiredIn(columns)
  return {
    sheet,
    columns: Object.values(columns),
    rows: rows.map((row) => ({ name: row[naming] ?? '', cells: keys.map((key) => row[key] ?? '') }))
  }
}

function overlongCells({ sheet, columns, rows }: TextTable): string[] {
  return rows.flatMap(({ name, cells }) =>
    cells.flatMap((cell, at) =>
      cell.length > TABLE_LIMITS.cellChars
        ? `シート「${sheet}」の「${name}」、「${columns[at]?.heading ?? ''}」の列は ${cell.length} 文字あり、一つのセル（${TABLE_LIMITS.cellChars} 文字まで）に入りません。内容を分けてください`
        : []
    )
  )
}

function toSheet({ sheet, columns, rows }: TextTable) {
  const top = columns.map(({ heading }) => ({
    ...textCell(heading),
    fontWeight: 'bold' as const,
    backgroundColor: '#DDE8F0'
  }))
  const data: SheetData = [top, ...rows.map(({ cells }) => cells.map((cell) => (cell === '' ? null : textCell(cell))))]
  return { sheet, data, stickyRowsCount: 1, columns: columns.map(({ width = WIDTH }) => ({ width })) }
}

function textCell(text: string) {
  return { value: escapeCode(text), type: String, format: '@', wrap: true, alignVertical: 'top' as const }
}

/** A text that happens to look like the file format's own code for a character, such as _x0041_, is marked as text. */
function escapeCode(text: string): string {
  return text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
}
