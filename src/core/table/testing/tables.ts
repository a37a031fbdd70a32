import Encoding from 'encoding-japanese'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import writeXlsxFile, { type SheetData } from 'write-excel-file/node'

/** The six headings of the union's own table. */
export const SIX = ['分類番号', '分類名', 'No', '質問', '回答', '参考元']

/** A valid row under the six headings. */
export function faqRow(id: string, question = `質問${id}`, answer = `答え${id}です。`): string[] {
  return ['1', '届いたもの', id, question, answer, '']
}

/** CSV text of `rows`, every cell quoted. */
export function csvText(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')).join('\r\n') + '\r\n'
}

/** CSV bytes of `rows` in UTF-8. */
export function csvBytes(rows: readonly (readonly string[])[]): Uint8Array {
  return strToU8(csvText(rows))
}

/** `text` in Shift_JIS as Excel on Windows saves it. */
export function shiftJis(text: string): Uint8Array {
  return Uint8Array.from(Encoding.convert(Encoding.stringToCode(text), { to: 'SJIS', from: 'UNICODE' }))
}

/** An .xlsx file of the sheets given, in their order. */
export async function xlsxBytes(sheets: Readonly<Record<string, SheetData>>): Promise<Uint8Array> {
  const buffer = await writeXlsxFile(
    Object.entries(sheets).map(([sheet, data]) => ({ sheet, data, dateFormat: 'yyyy/mm/dd' }))
  ).toBuffer()
  return new Uint8Array(buffer)
}

/** The same .xlsx file with one part's XML changed, or added if there was no such part. */
export function withPart(xlsx: Uint8Array, path: string, change: (xml: string) => string): Uint8Array {
  const parts = unzipSync(xlsx)
  return zipSync({ ...parts, [path]: strToU8(change(strFromU8(parts[path] ?? new Uint8Array()))) })
}

/** Path of the first worksheet in what `xlsxBytes` makes. */
export const FIRST_SHEET = 'xl/worksheets/sheet1.xml'
