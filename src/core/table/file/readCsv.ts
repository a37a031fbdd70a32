import { CsvError, parse } from 'csv-parse/sync'
import { decodeTableText } from './decodeTableText'
import type { Grid, GridRow } from '../grid/grid'
import { UnreadableTable } from '../grid/unreadableTable'
import type { TableLimits } from '../grid/tableLimits'

interface CsvRecord {
  readonly record: readonly string[]
  readonly info: { readonly lines: number }
}

const FAULTS: Readonly<Record<string, readonly [reason: string, remedy: string]>> = {
  CSV_QUOTE_NOT_CLOSED: [
    '「"」で始まったセルが、ファイルの終わりまで閉じられていません',
    'この行から下で「"」が一つ足りないところを探してください。ファイルが途中で切れていることもあります'
  ],
  INVALID_OPENING_QUOTE: ['セルの途中に「"」があります', 'Excel で開いて、「CSV UTF-8」で保存し直してください'],
  CSV_INVALID_CLOSING_QUOTE: [
    '「"」で閉じたあとに文字があります',
    'Excel で開いて、「CSV UTF-8」で保存し直してください'
  ],
  CSV_MAX_RECORD_SIZE: ['一行が長すぎます', '「"」が足りないところがないか、見てください']
}

/** Reads a CSV file in UTF-8 or Shift_JIS, separated by commas or tabs, into a grid. Throws UnreadableTable. */
export function readCsv(bytes: Uint8Array, limits: TableLimits): Grid {
  const text = decodeTableText(bytes).replace(/\r\n?/g, '\n')
  const records = parseRecords(text, limits)
  if (records.length > limits.rows)
    throw new UnreadableTable(`行が ${limits.rows.toLocaleString('ja-JP')} を超えています`, '表を分けてください', {
      line: records[limits.rows]?.info.lines ?? 0
    })
  return { rows: records.map((record, index) => toRow(record, records[index - 1], index)) }
}

function parseRecords(text: string, limits: TableLimits): CsvRecord[] {
  const firstLine = text.slice(0, text.indexOf('\n') >>> 0)
  const delimiter = firstLine.includes('\t') && !firstLine.includes(',') ? '\t' : ','
  refuseWide(text, delimiter, limits)
  try {
    return parse(text, {
      info: true,
      relax_column_count: true,
      delimiter,
      max_record_size: limits.cellChars * 8,
      to: limits.rows + 1
    }) as unknown as CsvRecord[]
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    const [reason, remedy] = FAULTS[error.code] ?? ['表として読めない行です', 'Excel で開いて、保存し直してください']
    throw new UnreadableTable(reason, remedy, { line: Number(error['lines'] ?? 0) })
  }
}

/** Counts columns before any cell is made: 15 million commas would otherwise take a gigabyte. */
function refuseWide(text: string, delimiter: string, limits: TableLimits): void {
  let [columns, line, isQuoted] = [1, 1, false]
  for (let at = 0; at < text.length; at++) {
    const letter = text[at]
    if (letter === '"') isQuoted = !isQuoted
    else if (letter === '\n') {
      line++
      if (!isQuoted) columns = 1
    } else if (letter === delimiter && !isQuoted && ++columns > limits.columns)
      throw new UnreadableTable(
        `列が ${limits.columns} を超えています`,
        '表の右のほうに残っている文字や罫線を、列ごと削除してください',
        { line }
      )
  }
}

function toRow({ record, info }: CsvRecord, before: CsvRecord | undefined, index: number): GridRow {
  const breaks = record.reduce((sum, cell) => sum + cell.split('\n').length - 1, 0)
  const line = Math.max(info.lines - breaks, (before?.info.lines ?? 0) + 1)
  return {
    line,
    excelRow: index + 1,
    cells: record.map((text) => ({ kind: 'text', text })),
    blank: record.every((text) => text.trim() === '')
  }
}
