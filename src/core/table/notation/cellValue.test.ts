import { describe, expect, test } from 'vitest'
import { isMangledNumber, readDate, readLine, readNumber } from './cellValue'

describe('readDate', () => {
  test.each([
    '2025-12-02',
    '2025/12/2',
    '2025.12.2',
    '２０２５年１２月２日',
    '令和7年12月2日',
    'R7.12.2',
    ' 2025 / 12 / 2 '
  ])('reads %s', (text) => expect(readDate(text)).toBe('2025-12-02'))
  test('reads the first year of an era', () => expect(readDate('令和元年5月1日')).toBe('2019-05-01'))
  test.each(['', '2025-02-29', '2025-13-01', '12/2', '25/12/2', '2025-12', '45993', '12月2日', 'あす'])(
    'does not take %s for a day',
    (text) => expect(readDate(text)).toBeUndefined()
  )
})

test.each([
  ['1-3', '1-3'],
  ['Ｎｏ．１－３', '1-3'],
  ['2.0', '2'],
  ['1ー2', '1-2'],
  ['No3', 'No3'],
  ['2-07', '2-07']
])('readNumber reads %s as %s', (text, number) => expect(readNumber(text)).toBe(number))

test.each([
  ['1月2日', true],
  ['2-Jan', true],
  ['Jan-02', true],
  ['2026/1/2', true],
  ['1-2', false],
  ['2-A', false],
  ['3-Foo', false]
])('isMangledNumber of %s is %s', (text, mangled) => expect(isMangledNumber(text)).toBe(mangled))

test.each([
  ['なぜ\nでしょうか', 'なぜでしょうか'],
  ['QR\ncode', 'QR code'],
  ['1行目\n\n 2行目', '1行目2行目'],
  [' 空 白 ', '空 白'],
  ['中の⏎改行', '中の\n改行']
])('readLine reads %j as %j', (text, line) => expect(readLine(text)).toBe(line))
