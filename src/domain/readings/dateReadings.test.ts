import { expect, test } from 'vitest'
import { japaneseDate } from '../../renderer/messages/japaneseDate'
import { dateReadings, readDates } from './dateReadings'

test.each([
  ['2026-11-20', '2026{年|ねん}11{月|がつ}{20日|はつか}（{金|きん}）'],
  ['2026-09-01', '2026{年|ねん}9{月|がつ}{1日|ついたち}（{火|か}）'],
  ['2026-12-31', '2026{年|ねん}12{月|がつ}31{日|にち}（{木|もく}）']
])('%s is read as on a calendar', (date, written) => {
  expect(readDates(japaneseDate(date))).toBe(written)
})

test('a text with no kanji but those of dates has readings', () => {
  expect(dateReadings('12月2日から')).toEqual([['12'], ['月', 'がつ'], ['2日', 'ふつか'], ['から']])
})

test('a text with other kanji is left to the readings of the pack', () => {
  expect(dateReadings('2人の家族')).toBeUndefined()
})
