import { expect, test } from 'vitest'
import type { IsoDate } from '../value/isoDate'
import { paperDate, periodLine } from './sheetDates'

const day = (text: string) => text as IsoDate

test.each([
  ['2026-11-20', '2026年（令和8年）11月20日'],
  ['2019-12-31', '2019年（令和元年）12月31日'],
  ['2019-05-01', '2019年（令和元年）5月1日'],
  ['2019-04-30', '2019年4月30日']
])('%s is printed as %s', (date, text) => {
  expect(paperDate(day(date))).toBe(text)
})

test('a sheet says for which days its content holds', () => {
  const from = day('2025-12-02')
  const until = day('2026-07-31')
  expect(periodLine({ from, until })).toBe('2025年（令和7年）12月2日から2026年（令和8年）7月31日までの内容です')
  expect(periodLine({ from })).toBe('2025年（令和7年）12月2日からの内容です')
  expect(periodLine({ until })).toBe('2026年（令和8年）7月31日までの内容です')
  expect(periodLine({})).toBeUndefined()
})
