import { cellAddress, parseAddress } from '../grid/grid'
import { UnreadableTable } from '../grid/unreadableTable'
import type { TableLimits } from '../grid/tableLimits'
import { XmlError, xmlTags, type XmlTag } from './xmlTags'

/** A merged range that spans more than one row; 0-based column, rows as Excel shows them. */
export interface RowSpan {
  readonly columnIndex: number
  readonly firstRow: number
  readonly lastRow: number
}

/** What only the XML of a sheet tells, and its values do not. */
export interface SheetScan {
  /** Addresses of cells with a formula. */
  readonly formulas: ReadonlySet<string>
  /** Addresses of cells that show an error such as #N/A. */
  readonly errors: ReadonlySet<string>
  readonly spans: readonly RowSpan[]
  /** The last row that has a cell. */
  readonly lastRow: number
}

interface Cursor {
  row: number
  columnIndex: number
}

/**
 * Scans a worksheet before its values are read, and stops at the first cell beyond the limits: even a small file can
 * contain the last cell of a million rows. Throws UnreadableTable there, XmlError on broken markup.
 */
export function scanSheet(xml: string, worksheet: string, limits: TableLimits): SheetScan {
  const formulas = new Set<string>()
  const errors = new Set<string>()
  const spans: RowSpan[] = []
  const cursor: Cursor = { row: 0, columnIndex: -1 }
  let lastRow = 0
  let spanned = 0
  for (const tag of xmlTags(xml)) {
    if (tag.name === 'row') {
      cursor.row = rowOf(tag) ?? cursor.row + 1
      cursor.columnIndex = -1
    } else if (tag.name === 'c') {
      moveTo(cursor, tag)
      refuseBeyond(cursor, worksheet, limits)
      lastRow = Math.max(lastRow, cursor.row)
      if (tag.attributes['t'] === 'e') errors.add(addressOf(cursor))
    } else if (tag.name === 'dimension') (tag.attributes['ref'] ?? '').split(':').forEach(soundAddress)
    else if (tag.name === 'f') formulas.add(addressOf(cursor))
    else if (tag.name === 'mergeCell') {
      const span = spanOf(tag, limits)
      spanned += 1 + (span ? span.lastRow - span.firstRow : 0)
      if (span) spans.push(span)
      if (spanned > limits.rows * 10)
        throw new UnreadableTable('結合したセルが多すぎます', 'セルの結合を解いてください', { worksheet })
    }
  }
  return { formulas, errors, spans, lastRow }
}

function addressOf({ row, columnIndex }: Cursor): string {
  return cellAddress(columnIndex, row)
}

function moveTo(cursor: Cursor, { attributes }: XmlTag): void {
  const address = attributes['r'] === undefined ? undefined : soundAddress(attributes['r'])
  cursor.row = address?.excelRow ?? cursor.row
  cursor.columnIndex = address?.columnIndex ?? cursor.columnIndex + 1
}

/**
 * Throws XmlError if the text is not an address: the library that reads the values takes any letters for a column, and
 * allocates all columns up to it.
 */
function soundAddress(text: string): NonNullable<ReturnType<typeof parseAddress>> {
  const address = parseAddress(text)
  if (!address || text.includes('$')) throw new XmlError(`no address: ${text}`)
  return address
}

function rowOf({ attributes: { r: row } }: XmlTag): number | undefined {
  if (row !== undefined && !/^[1-9]\d{0,6}$/.test(row)) throw new XmlError(`no row: ${row}`)
  return row === undefined ? undefined : Number(row)
}

function refuseBeyond({ row, columnIndex }: Cursor, worksheet: string, limits: TableLimits): void {
  if (!(row <= limits.rows)) throw tooLong(worksheet, limits)
  if (columnIndex >= limits.columns)
    throw new UnreadableTable(
      `列が ${limits.columns} を超えています`,
      '表の右のほうに残っている文字や罫線を、列ごと削除してください',
      { worksheet, line: row, cell: cellAddress(columnIndex, row) }
    )
}

function tooLong(worksheet: string, limits: TableLimits): UnreadableTable {
  return new UnreadableTable(
    `行が ${limits.rows.toLocaleString('ja-JP')} を超えています`,
    '表の終わりより下の行をすべて選んで削除するか、表を分けてください',
    { worksheet, line: limits.rows + 1 }
  )
}

function spanOf({ attributes }: XmlTag, limits: TableLimits): RowSpan | undefined {
  const [first, last] = (attributes['ref'] ?? '').split(':').map(parseAddress)
  if (!first || !last || last.excelRow <= first.excelRow) return undefined
  return { columnIndex: first.columnIndex, firstRow: first.excelRow, lastRow: Math.min(last.excelRow, limits.rows) }
}
