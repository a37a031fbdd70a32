import fc from 'fast-check'
import { expect, test } from 'vitest'
import { japaneseDay, type IsoDate } from '../value/isoDate'
import { maskQuery, MASKED_LENGTH } from './maskQuery'
import { firstKeptDay } from './retention'
import { summarize } from './summarize'
import { hourOf, mergeTallies, type Tally } from './tally'

test.each([
  ['保険証 12345678', '保険証 ＊＊＊＊'],
  ['記号１２３４', '記号＊＊＊＊'],
  ['１２３４', ''],
  ['123', '123'],
  ['090-1234-5678に電話', '＊＊＊＊に電話'],
  ['番号1234 5678 9012', '番号＊＊＊＊'],
  ['電話(03)5555−1234へ', '電話(＊＊＊＊へ'],
  ['番①②③④', '番＊＊＊＊'],
  ['番٣٤٥٦', '番＊＊＊＊'],
  ['12月2日', '12月2日'],
  ['記号12 番号345', '記号＊＊＊＊'],
  ['昭和30年1月2日', '昭和＊＊＊＊日'],
  ['昭和三十年一月二日', '昭和＊＊＊＊日'],
  ['1/2/3/4/5/6', ''],
  ['1 2 3 4 です', '＊＊＊＊ です'],
  ['12\u200b34の紙', '＊＊＊＊の紙'],
  ['1あ2い3う4', ''],
  ['一二三四番', '＊＊＊＊番'],
  ['栄区1の2の3の4', '栄区＊＊＊＊'],
  ['一部負担金 3割', '一部負担金 3割'],
  ['75歳 になる 4月 から 2割', '75歳 になる 4月 から 2割'],
  ['ﾏｲﾅ　ｶｰﾄﾞ', 'マイナ カード'],
  ['？！。', ''],
  ['  ', '']
])('%j is kept as %j', (query, kept) => {
  expect(maskQuery(query)).toBe(kept)
})

test('whatever is typed, no number of four or more digits is kept, and no more than a few words', () => {
  const typed = fc.string({ unit: fc.constantFrom(...'0129０５９あ漢-ー ・①=*＊A') })
  fc.assert(
    fc.property(typed, (query) => {
      const kept = maskQuery(query)
      expect(kept.normalize('NFKC')).not.toMatch(/\p{Nd}{4}/u)
      expect([...kept].length).toBeLessThanOrEqual(MASKED_LENGTH)
    }),
    { numRuns: 1000 }
  )
})

test('a number that lies across the cut is masked too', () => {
  expect(maskQuery(`${'あ'.repeat(MASKED_LENGTH - 3)}123456789`)).toBe(`${'あ'.repeat(MASKED_LENGTH - 3)}＊＊＊`)
})

test.each([
  ['2026-11-20', '2025-10-01'],
  ['2026-01-31', '2024-12-01'],
  ['2024-03-31', '2023-02-01']
])('on %s the counts since %s are kept', (today, first) => {
  expect(firstKeptDay(today as IsoDate)).toBe(first)
})

test.each([
  ['2026-11-20T00:30:00Z', '2026-11-20', 9],
  ['2026-11-20T15:00:00Z', '2026-11-21', 0],
  ['2026-11-20T14:59:59Z', '2026-11-20', 23]
])('%s is counted on %s at %i', (instant, day, hour) => {
  expect(hourOf(new Date(instant), japaneseDay)).toEqual({ day, hour })
})

const tally = (
  day: string,
  hour: number,
  kind: Tally['kind'],
  itemId: string,
  detail: string,
  count: number
): Tally => ({
  day: day as IsoDate,
  hour,
  kind,
  itemId,
  detail,
  count
})

const TALLIES = [
  tally('2026-11-19', 9, 'read', '1-01', '', 3),
  tally('2026-11-20', 9, 'read', '1-02', '', 4),
  tally('2026-11-20', 10, 'read', '1-01', '', 2),
  tally('2026-11-20', 10, 'printed', '1-01', '', 1),
  tally('2026-11-20', 10, 'unsure', '', '引っ越し', 2),
  tally('2026-11-20', 11, 'unsure', '', '引っ越し', 1),
  tally('2026-11-20', 11, 'guide-end', 'g-1', 'card', 1),
  tally('2026-11-20', 11, 'helpful', '1-01', 'yes', 5),
  tally('2026-11-20', 11, 'helpful', '1-01', 'no', 1),
  tally('2026-11-20', 11, 'helpful', '1-02', 'no', 2)
]

test('tallies are summed up for staff', () => {
  expect(summarize(TALLIES, '2026-11-18' as IsoDate, '2026-11-20' as IsoDate)).toEqual({
    read: [
      { itemId: '1-01', detail: '', count: 5 },
      { itemId: '1-02', detail: '', count: 4 }
    ],
    printed: [{ itemId: '1-01', detail: '', count: 1 }],
    unsure: [{ itemId: '', detail: '引っ越し', count: 3 }],
    guideEnds: [{ itemId: 'g-1', detail: 'card', count: 1 }],
    helpful: [
      { itemId: '1-02', yes: 0, not: 2 },
      { itemId: '1-01', yes: 5, not: 1 }
    ],
    spans: [
      { span: '2026-11-18', read: 0 },
      { span: '2026-11-19', read: 3 },
      { span: '2026-11-20', read: 6 }
    ],
    hours: Array.from({ length: 24 }, (_, hour) => ({ 9: 7, 10: 2 })[hour] ?? 0)
  })
})

test('a month is charted by the day, and more than that by the month', () => {
  const spans = (from: string) => summarize(TALLIES, from as IsoDate, '2026-11-20' as IsoDate).spans
  expect(spans('2026-10-22')).toHaveLength(30)
  expect(spans('2026-09-20')).toEqual([
    { span: '2026-09', read: 0 },
    { span: '2026-10', read: 0 },
    { span: '2026-11', read: 9 }
  ])
})

test('merging adds up the tallies of the same thing in the same hour, in any order', () => {
  const doubled = TALLIES.map((one) => ({ ...one, count: one.count * 2 }))
  expect(mergeTallies([...TALLIES, ...[...TALLIES].reverse()])).toEqual(mergeTallies(doubled))
  expect(mergeTallies(TALLIES)).toHaveLength(TALLIES.length)
})
