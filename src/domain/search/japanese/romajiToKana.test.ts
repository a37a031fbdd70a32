import { expect, test } from 'vitest'
import { romajiToKana } from './romajiToKana'

const read = (text: string) => romajiToKana(text, (word) => word === 'pdf')

test.each([
  ['shikaku', 'しかく'],
  ['sikaku', 'しかく'],
  ['hokenshou', 'ほけんしょう'],
  ['hokensyou', 'ほけんしょう'],
  ['hokenshō', 'ほけんしょう'],
  ['shimbun', 'しんぶん'],
  ['shinnsei', 'しんせい'],
  ['tetsuduki', 'てつづき'],
  ['hokensh', 'ほけん'],
  ['mainaportal', 'まいなぽた']
])('%s reads %s', (text, kana) => {
  expect(read(text)).toBe(kana)
})

test.each(['pdf', 'qwrtp', 'x', '資格'])('%s stays', (text) => {
  expect(read(text)).toBe(text)
})

test('only the romaji of a mixed query is read', () => {
  expect(read('カード touroku')).toBe('カード とうろく')
})
