import { zipSync } from 'fflate'
import readXlsxFile from 'read-excel-file/universal'
import { cellAddress, EMPTY_CELL, type Grid, type GridCell, type GridRow, type TableGrids } from '../grid/grid'
import { listSheets, type SheetPart } from './listSheets'
import { openWorkbook, refuseWorkbook, RESAVE, type Workbook } from './openWorkbook'
import { scanSheet, type RowSpan, type SheetScan } from './scanSheet'
import { UnreadableTable } from '../grid/unreadableTable'
import type { TableLimits } from '../grid/tableLimits'
import type { TableProblem } from '../../../domain/check/tableProblem'
import { XmlError } from './xmlTags'

/** Reads an .xlsx file into one grid for each visible sheet. Throws UnreadableTable if it is not a valid workbook. */
export async function readWorkbook(bytes: Uint8Array, limits: TableLimits): Promise<TableGrids> {
  try {
    return await readSheets(openWorkbook(bytes), limits)
  } catch (error) {
    throw error instanceof XmlError ? refuseWorkbook('broken') : error
  }
}

async function readSheets(workbook: Workbook, limits: TableLimits): Promise<TableGrids> {
  const sheets = listSheets(workbook)
  if (sheets.length > limits.sheets) throw new UnreadableTable(`シートが ${limits.sheets} 枚を超えています`, RESAVE)
  const scans = new Map(sheets.map(({ name, path }) => [name, scanSheet(workbook.xml(path), name, limits)]))
  const rows = [...scans.values()].reduce((sum, { lastRow }) => sum + lastRow, 0)
  if (rows > limits.rows)
    throw new UnreadableTable(
      `全部のシートを合わせて、行が ${limits.rows.toLocaleString('ja-JP')} を超えています`,
      '使わないシートを削除するか、表を分けてください'
    )
  const values = await readValues(workbook, sheets)
  const visible = sheets.filter(({ hidden }) => !hidden)
  return {
    grids: visible.map(({ name }) => toGrid(name, values.get(name) ?? [], scans.get(name))),
    problems: sheets.filter(({ hidden }) => hidden).map(({ name }) => hiddenSheet(name))
  }
}

/** Reads the values with the library, which sees only the checked parts, packed again. */
async function readValues(
  workbook: Workbook,
  sheets: readonly SheetPart[]
): Promise<Map<string, readonly unknown[][]>> {
  const parts = workbook.paths.filter((path) => /^xl\/(_rels\/)?\w+\.xml(\.rels)?$/.test(path))
  const paths = [...new Set([...parts, ...sheets.map(({ path }) => path)])]
  const checked = paths.map((path) => [path, new TextEncoder().encode(workbook.xml(path))] as const)
  const packed = zipSync(Object.fromEntries(checked), { level: 0 })
  const read = await readXlsxFile(new Blob([packed]), { trim: false }).catch(() => {
    throw refuseWorkbook('broken')
  })
  return new Map(read.map(({ sheet, data }) => [sheet, data as unknown[][]]))
}

function hiddenSheet(worksheet: string): TableProblem {
  const reason = '表示されていないシートなので、読みませんでした'
  return {
    severity: 'warning',
    worksheet,
    line: 0,
    column: '-',
    reason,
    remedy: '使うときは、シートを再表示してください'
  }
}

function toGrid(worksheet: string, data: readonly unknown[][], scan: SheetScan | undefined): Grid {
  const rows = data.map((values, index): GridRow => {
    const cells = values.map((value, columnIndex) => toCell(value, cellAddress(columnIndex, index + 1), scan))
    return { line: index + 1, excelRow: index + 1, cells, blank: cells.every(isEmpty) }
  })
  return { worksheet, rows: fillSpans(rows, scan?.spans ?? []) }
}

function isEmpty({ kind, text }: GridCell): boolean {
  return kind === 'text' && text.trim() === ''
}

function toCell(value: unknown, address: string, scan: SheetScan | undefined): GridCell {
  if (scan?.formulas.has(address)) return { kind: 'formula', text: '' }
  if (scan?.errors.has(address)) return { kind: 'error', text: '' }
  if (value === null || value === undefined) return EMPTY_CELL
  if (value instanceof Date) {
    if (Number.isNaN(value.getTime())) return { kind: 'error', text: '' }
    return { kind: 'date', text: value.toISOString().slice(0, 10) }
  }
  return { kind: typeof value === 'number' ? 'number' : 'text', text: String(value).replace(/\r\n?/g, '\n') }
}

/** The value of a merged cell counts for every row that it spans; a row that is otherwise blank stays blank. */
function fillSpans(rows: readonly GridRow[], spans: readonly RowSpan[]): GridRow[] {
  const filled = rows.map((row) => ({ ...row, cells: [...row.cells] }))
  for (const { columnIndex, firstRow, lastRow } of spans) {
    const value = rows[firstRow - 1]?.cells[columnIndex]
    if (!value || isEmpty(value)) continue
    for (const row of filled.slice(firstRow, lastRow)) row.cells[columnIndex] = value
  }
  return filled
}
