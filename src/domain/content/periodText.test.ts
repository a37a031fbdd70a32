import { expect, test } from 'vitest'
import type { IsoDate } from '../value/isoDate'
import { periodText } from './periodText'

const from = '2025-12-02' as IsoDate
const until = '2026-07-31' as IsoDate
const short = (day: IsoDate) => day.slice(5)

test.each([
  ['both ends', { from, until }, '12-02から07-31まで'],
  ['its beginning', { from }, '12-02から'],
  ['its end', { until }, '07-31まで'],
  ['no end', {}, '']
])('a period says %s', (_ends, period, text) => {
  expect(periodText(period, short)).toBe(text)
})

test('the words of a period can be set apart from its days', () => {
  expect(periodText({ from, until }, short, ' ')).toBe('12-02 から 07-31 まで')
})
