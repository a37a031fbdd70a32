import { zipSync } from 'fflate'
import readXlsxFile from 'read-excel-file/universal'
import { cellAddress, EMPTY_CELL, type Grid, type GridCell, type GridRow } from '../grid/grid'
import { openZip, ZipError, type OpenedZip, type ZipFault } from './openZip'
import { scanSheet, type RowSpan, type SheetScan } from './scanSheet'
import { TABLE_LIMITS, UnreadableTable, type TableLimits, type TableProblem } from '../grid/tableProblem'
import { listSheets, type SheetPart } from './workbookParts'
import { XmlError } from './xmlTags'

const SPACE = 0x20
const RESAVE = 'Excel で開き、「名前を付けて保存」で「Excel ブック (*.xlsx)」を選んで保存し直してください'

const REFUSALS: Readonly<Record<ZipFault, readonly [reason: string, remedy: string]>> = {
  'not-a-zip': ['Excel ブック (.xlsx) ではありません', RESAVE],
  broken: ['ファイルが壊れているか、途中で切れています', 'もとのファイルをもう一度コピーしてください'],
  encrypted: ['パスワードで保護されています', 'パスワードを外して保存し直してください'],
  'unsafe-path': ['Excel が作るはずのない、あやしい名前の部品が入っています', RESAVE],
  'too-many-entries': ['部品の数が多すぎて、ふつうの表ではありません', RESAVE],
  'too-large': ['開くと大きくなりすぎるファイルです', '画像などを取りのぞき、表だけを新しいブックに写してください']
}

export interface ReadTable {
  readonly grids: readonly Grid[]
  readonly problems: readonly TableProblem[]
}

/** Reads an .xlsx file into one grid a visible sheet. Throws UnreadableTable on anything that is no sound workbook. */
export async function readWorkbook(bytes: Uint8Array, limits: TableLimits): Promise<ReadTable> {
  try {
    return await readSheets(openZip(bytes), limits)
  } catch (error) {
    if (error instanceof ZipError) throw new UnreadableTable(...REFUSALS[error.fault])
    if (error instanceof XmlError) throw new UnreadableTable(...REFUSALS.broken)
    throw error
  }
}

async function readSheets(zip: OpenedZip, limits: TableLimits): Promise<ReadTable> {
  if (zip.names.some((name) => /vbaProject/i.test(name)))
    throw new UnreadableTable('マクロの入ったブックは受け付けません', RESAVE)
  const sheets = listSheets(zip)
  if (sheets.length > limits.sheets) throw new UnreadableTable(`シートが ${limits.sheets} 枚を超えています`, RESAVE)
  const scans = new Map(sheets.map(({ name, path }) => [name, scanSheet(readText(zip, path), name, limits)]))
  const rows = [...scans.values()].reduce((sum, { lastRow }) => sum + lastRow, 0)
  if (rows > limits.rows)
    throw new UnreadableTable(
      `全部のシートを合わせて、行が ${limits.rows.toLocaleString('ja-JP')} を超えています`,
      '使わないシートを削除するか、表を分けてください'
    )
  const values = await readValues(zip, sheets)
  const visible = sheets.filter(({ hidden }) => !hidden)
  return {
    grids: visible.map(({ name }) => toGrid(name, values.get(name) ?? [], scans.get(name))),
    problems: sheets.filter(({ hidden }) => hidden).map(({ name }) => hiddenSheet(name))
  }
}

function readText(zip: OpenedZip, path: string): string {
  const text = new TextDecoder().decode(zip.read(path))
  if (text.includes('<!DOCTYPE') || hasLongGap(text)) throw new ZipError('broken')
  return text
}

/** True for more spaces in a row than a cell can hold: readers of XML go over them again and again. */
function hasLongGap(xml: string): boolean {
  for (let at = 0, start = 0; at < xml.length; at++) {
    if (xml.charCodeAt(at) > SPACE) start = at + 1
    else if (at - start > TABLE_LIMITS.cellChars) return true
  }
  return false
}

/** The library sees only the parts that were checked, packed anew. */
async function readValues(zip: OpenedZip, sheets: readonly SheetPart[]): Promise<Map<string, readonly unknown[][]>> {
  const parts = zip.names.filter((name) => /^xl\/(_rels\/)?\w+\.xml(\.rels)?$/.test(name))
  const paths = [...new Set([...parts, ...sheets.map(({ path }) => path)])]
  const checked = paths.map((path) => [path, new TextEncoder().encode(readText(zip, path))] as const)
  const packed = zipSync(Object.fromEntries(checked), { level: 0 })
  const read = await readXlsxFile(new Blob([packed]), { trim: false }).catch(() => {
    throw new ZipError('broken')
  })
  return new Map(read.map(({ sheet, data }) => [sheet, data as unknown[][]]))
}

function hiddenSheet(sheet: string): TableProblem {
  const reason = '表示されていないシートなので、読みませんでした'
  return { severity: 'warning', sheet, line: 0, column: '-', reason, remedy: '使うときは、シートを再表示してください' }
}

function toGrid(sheet: string, data: readonly unknown[][], scan: SheetScan | undefined): Grid {
  const rows = data.map((values, index): GridRow => {
    const cells = values.map((value, columnIndex) => toCell(value, cellAddress(columnIndex, index + 1), scan))
    return { line: index + 1, excelRow: index + 1, cells, blank: cells.every(isEmpty) }
  })
  return { sheet, rows: fillSpans(rows, scan?.spans ?? []) }
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

/** What stands in a merged cell counts for every row it spans; a row that is blank otherwise stays blank. */
function fillSpans(rows: readonly GridRow[], spans: readonly RowSpan[]): GridRow[] {
  const filled = rows.map((row) => ({ ...row, cells: [...row.cells] }))
  for (const { columnIndex, firstRow, lastRow } of spans) {
    const value = rows[firstRow - 1]?.cells[columnIndex]
    if (!value || isEmpty(value)) continue
    for (const row of filled.slice(firstRow, lastRow)) row.cells[columnIndex] = value
  }
  return filled
}
