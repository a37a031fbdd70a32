import { expect, test } from 'vitest'
import { createKanjiWords } from './kanjiWords'

const offer = createKanjiWords(
  {
    健康保険組合: [
      ['健康', 'けんこう'],
      ['保険', 'ほけん'],
      ['組合', 'くみあい']
    ],
    保険の窓口: [['保険', 'ほけん'], ['の'], ['窓口', 'まどぐち']],
    保健: [['保健', 'ほけん']]
  },
  [{ term: '資格確認書', reading: 'しかくかくにんしょ', meaning: '紙', synonyms: [] }]
)
const textsOf = (kana: string) => offer(kana).map(({ text }) => text)

test('words of the content are offered by their reading, the most frequent first', () => {
  expect(offer('ほけん').slice(0, 2)).toEqual([
    { kana: 'ほけん', text: '保険' },
    { kana: 'ほけん', text: '保健' }
  ])
  expect(textsOf('しかくかくにんしょ')[0]).toBe('資格確認書')
})

test('a name is converted from its end: each offer names the letters that it replaces', () => {
  expect(offer('さんぎょうけんこう')[0]).toEqual({ kana: 'けんこう', text: '健康' })
  expect(offer('さんぎょう')).toContainEqual({ kana: 'ぎょう', text: '業' })
  expect(textsOf('さん')).toContain('産')
})

test('kana without known kanji are offered in katakana, and for an empty text nothing is offered', () => {
  expect(offer('ゃゃ')).toEqual([{ kana: 'ゃゃ', text: 'ャャ' }])
  expect(offer('')).toEqual([])
  expect(textsOf('しょう').length).toBeLessThanOrEqual(48)
})
