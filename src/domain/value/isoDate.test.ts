import { describe, expect, it } from 'vitest'
import { isIsoDate, japaneseDay, nextDay, type IsoDate } from './isoDate'

describe('isIsoDate', () => {
  it.each([
    ['2025-12-01', true],
    ['2024-02-29', true],
    ['2025-02-29', false],
    ['2025-13-01', false],
    ['2025-12-1', false],
    ['2025-12-01T00:00', false],
    ['', false]
  ])('%j is %s', (text, is) => {
    expect(isIsoDate(text)).toBe(is)
  })
})

it.each([
  ['2025-12-01', '2025-12-02'],
  ['2025-12-31', '2026-01-01'],
  ['2024-02-28', '2024-02-29']
])('the day after %s is %s', (day, next) => {
  expect(nextDay(day as IsoDate)).toBe(next)
})

it('gives the day in Japan, which begins nine hours before that of UTC', () => {
  expect(japaneseDay(new Date('2025-12-01T14:59:59Z'))).toBe('2025-12-01')
  expect(japaneseDay(new Date('2025-12-01T15:00:00Z'))).toBe('2025-12-02')
})
