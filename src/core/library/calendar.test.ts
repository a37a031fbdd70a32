import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { IsoDate } from '../../domain/value/isoDate'
import { createCalendar } from './calendar'

const MADE = '2026-11-20T15:30:00Z'

beforeEach(() => vi.useFakeTimers({ toFake: ['Date'] }))
afterEach(() => vi.useRealTimers())

test.each([
  ['the same day', '2026-11-21T00:00:00Z', '2026-11-21'],
  ['the minute before midnight in Japan', '2026-12-31T14:59:59Z', '2026-12-31'],
  ['midnight in Japan', '2026-12-31T15:00:00Z', '2027-01-01'],
  ['a leap day', '2028-02-29T03:00:00Z', '2028-02-29'],
  ['a decade ahead', '2036-11-21T03:00:00Z', '2036-11-21'],
  ['a decade back: the day it was made, in Japan', '2016-11-21T03:00:00Z', '2026-11-21'],
  ['an empty battery', '1970-01-01T00:00:00Z', '2026-11-21']
])('content is shown for today, but for no day before it was made: %s', (_, now, day) => {
  vi.setSystemTime(new Date(now))
  expect(createCalendar().dayFor(MADE)).toBe(day)
})

test('a previewed day is that day, even long before the content was made', () => {
  const calendar = createCalendar('2020-01-01' as IsoDate)
  expect([calendar.today(), calendar.dayFor(MADE)]).toEqual(['2020-01-01', '2020-01-01'])
})
