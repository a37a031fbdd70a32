import { expect, test } from 'vitest'
import type { IsoDate } from '../value/isoDate'
import { buildSheet, type SheetItem } from './sheet'

const item: SheetItem = {
  id: '2-07',
  question: '届かないときは？',
  trail: [],
  status: 'answered',
  conclusion: '窓口へ行く',
  body: [],
  links: [],
  sources: ['問答集'],
  from: undefined,
  until: undefined,
  officialUrl: undefined
}
const readings = {
  '届かないときは？': [['届', 'とど'], ['かないときは？']],
  別の答え: [['別', 'べつ'], ['の答え']]
} as const

const look = { paper: 'a4', typeSize: 'large', furigana: false } as const
const organisation = { name: '', reading: '', phone: '', hours: '', extension: '12' }

test('furigana of its own texts is on the sheet only if it was on, and the extension of the staff never', () => {
  const day = '2026-11-20' as IsoDate
  const items = [item]
  const plain = buildSheet(items, readings, look, organisation, day)
  expect(plain).toEqual({
    organisation: { name: '', phone: '', hours: '' },
    printedOn: '2026-11-20',
    paper: 'a4',
    typeSize: 'large',
    items,
    readings: {}
  })
  expect(
    buildSheet(
      items,
      { 窓口へ行く: [['窓口', 'まどぐち'], ['へ'], [''], ['行', 'い'], ['く']] },
      look,
      organisation,
      day
    ).readings
  ).toEqual({
    窓口へ行く: [['窓口へ'], [''], ['行く']]
  })
  expect(buildSheet(items, readings, { ...look, furigana: true }, organisation, day).readings).toEqual({
    '届かないときは？': readings['届かないときは？']
  })
})

test("the union's name has its reading on the sheet if furigana was on", () => {
  const union = { ...organisation, name: '見本健康保険組合', reading: 'みほんけんこうほけんくみあい' }
  const readingOf = (furigana: boolean) =>
    buildSheet([], {}, { ...look, furigana }, union, '2026-11-20' as IsoDate).readings[union.name]
  expect(readingOf(true)).toContainEqual(['見本', 'みほん'])
  expect(readingOf(false)).toEqual([['見本'], [''], ['健康保険組合']])
})
