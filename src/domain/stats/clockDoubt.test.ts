import { describe, expect, test } from 'vitest'
import { daysBefore, nextDay, type IsoDate } from '../value/isoDate'
import { clockDoubt } from './clockDoubt'
import { daysInUse } from './daysInUse'
import { daysToDrop } from './retention'

const on = (day: string) => day as IsoDate
/** Every day from `from` to `until`. */
function daily(from: string, until: string): IsoDate[] {
  const days: IsoDate[] = []
  for (let day = on(from); day <= until; day = nextDay(day)) days.push(day)
  return days
}
const YEAR = daily('2025-10-01', '2026-11-20')

test.each<[string, string, string, IsoDate[], string | undefined]>([
  ['a new kiosk', '2026-11-21', '2026-11-21', [], undefined],
  ['a kiosk in use', '2026-11-21', '2025-09-01', YEAR, undefined],
  ['an empty battery', '1970-01-01', '2026-11-21', [], 'behind'],
  ['an old image of the system', '2016-05-01', '2026-11-21', YEAR, 'behind'],
  ['half a year back, after the content was made', '2026-05-01', '2025-09-01', YEAR, 'behind'],
  ['a day back, by summer time elsewhere', '2026-11-19', '2025-09-01', YEAR, undefined],
  ['ten years ahead', '2036-11-21', '2026-11-20', YEAR, 'ahead'],
  [
    'ten years ahead and used since',
    '2036-11-25',
    '2026-11-20',
    [...YEAR, ...daily('2036-11-21', '2036-11-24')],
    'ahead'
  ],
  ['set right again after ten years ahead', '2026-11-21', '2025-09-01', [...YEAR, on('2036-11-21')], undefined],
  ['old content in daily use', '2028-06-01', '2026-11-20', daily('2026-11-21', '2028-05-31'), undefined],
  ['a leap day', '2028-02-29', '2027-12-01', daily('2027-12-01', '2028-02-28'), undefined]
])('%s', (_, today, made, counted, doubt) => {
  expect(clockDoubt({ today: on(today), made: on(made), counted })).toBe(doubt)
})

describe('old counts', () => {
  test('are deleted after 13 months', () => {
    expect(daysToDrop([on('2025-09-29'), on('2025-09-30'), ...YEAR], on('2026-11-20'))).toEqual([
      '2025-09-29',
      '2025-09-30'
    ])
  })

  test('stay if the clock has jumped ahead, even days later', () => {
    expect(daysToDrop(YEAR, on('2036-11-21'))).toEqual([])
    expect(daysToDrop([...YEAR, ...daily('2036-11-21', '2037-03-01')], on('2037-03-01'))).toEqual([])
  })

  test('are deleted even if the kiosk was out of use long ago', () => {
    const since = daily('2028-01-04', '2029-03-05')
    expect(daysToDrop([...YEAR, ...since], on('2029-03-05'))).toEqual([...YEAR, ...daily('2028-01-04', '2028-01-31')])
  })

  test('stay if the clock is behind', () => {
    expect(daysToDrop(YEAR, on('1970-01-01'))).toEqual([])
    expect(daysToDrop(YEAR, on('2025-12-01'))).toEqual([])
  })
})

test('a kiosk was in use as long as no gap is long', () => {
  const today = on('2026-11-20')
  expect(daysInUse([], today)).toEqual([])
  expect(daysInUse([daysBefore(today, 93)], today)).toEqual([])
  expect(daysInUse([daysBefore(today, 184), daysBefore(today, 92), nextDay(today)], today)).toEqual([
    daysBefore(today, 184),
    daysBefore(today, 92)
  ])
})
