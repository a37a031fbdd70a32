import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { IsoDate } from '../../domain/value/isoDate'
import type { Tally } from '../../domain/stats/tally'
import { readStatsCsv, writeStatsCsv } from './statsCsv'

const day = '2026-11-20' as IsoDate
const TALLIES: Tally[] = [
  { day, hour: 9, kind: 'read', itemId: '2-07', detail: '', count: 3 },
  { day, hour: 9, kind: 'unsure', itemId: '', detail: '=cmd|"a",b', count: 1 },
  { day, hour: 23, kind: 'helpful', itemId: '2-07', detail: 'no', count: 2 }
]
const text = (bytes: Uint8Array) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)

test('the file opens well in Excel: byte order mark, line ends, no numbers turned into dates, no formulas', () => {
  expect(text(writeStatsCsv(TALLIES, (itemId) => (itemId === '2-07' ? '+質問' : undefined)))).toBe(
    '\ufeff日,時,種類,番号,質問,内容,件数\r\n' +
      "2026-11-20,9時,読まれた,No.2-07,'+質問,,3\r\n" +
      `2026-11-20,9時,見つからなかったことば,,,"'=cmd|""a"",b",1\r\n` +
      "2026-11-20,23時,役に立ちましたか,No.2-07,'+質問,いいえ,2\r\n"
  )
})

test('no cell begins as a formula, whatever was typed', () => {
  const detail = fc
    .string({ unit: fc.constantFrom(...'=+-@\t\'＝＋あ1",'), maxLength: 20 })
    .map((typed) => typed.trim())
  fc.assert(
    fc.property(detail.filter(Boolean), (typed) => {
      const tallies: Tally[] = [{ day, hour: 0, kind: 'unsure', itemId: '', detail: typed, count: 1 }]
      const bytes = writeStatsCsv(tallies, () => undefined)
      const cells = (parse(bytes, { bom: true }) as string[][]).flat()
      expect(cells.filter((cell) => /^[=+\-@\t＝＋－＠]/.test(cell))).toEqual([])
      expect(readStatsCsv(bytes)).toMatchObject({ tallies, badLines: [] })
    })
  )
})

test('a file that Excel saved can be read again: dates with slashes, Shift_JIS, more columns', () => {
  const saved = Buffer.concat([
    // 「日,時,種類,番号,質問,内容,件数」 and 「読まれた」 in Shift_JIS.
    Buffer.from('93fa2c8e9e2c8eed97de2c94d48d862c8ebf96e22c93e097652c8c8f9094', 'hex'),
    Buffer.from(',\r\n2026/11/20,9', 'latin1'),
    Buffer.from('8e9e2c93c782dc82ea82bd', 'hex'),
    Buffer.from(',No.2-07,,,3,\r\n', 'latin1')
  ])
  expect(readStatsCsv(saved)).toMatchObject({ tallies: [TALLIES[0]], badLines: [] })
})

test('lines that are not counts are reported by number', () => {
  const [head, first] = text(writeStatsCsv(TALLIES, () => undefined)).split('\r\n')
  const broken = [head, first, '2026-13-01,9時,読まれた,No.1,,,1', '', '合計,,,,,,6'].join('\r\n')
  expect(readStatsCsv(Buffer.from(broken))).toMatchObject({ badLines: [3, 5] })
})
