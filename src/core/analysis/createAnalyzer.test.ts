import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import type { Analyze } from '../../domain/readings/morpheme'
import { createAnalyzer } from './createAnalyzer'

let analyze: Analyze

beforeAll(async () => {
  analyze = await createAnalyzer([
    { term: '資格確認書', reading: 'しかくかくにんしょ' },
    { term: 'マイナ保険証', reading: 'まいなほけんしょう' }
  ])
})

const readingsOf = (text: string) => analyze(text).map(({ reading }) => reading)

test('a word of the glossary is one word with its given reading', () => {
  const words = analyze('新しい資格確認書が届く')
  expect(words.map(({ surface }) => surface)).toEqual(['新しい', '資格確認書', 'が', '届く'])
  expect(words[1]?.reading).toBe('しかくかくにんしょ')
})

test('readings are in hiragana and keep the long vowel mark', () => {
  expect(readingsOf('病院のカード')).toEqual(['びょういん', 'の', 'かーど'])
})

test('an inflected word gives its dictionary form and its conjugation', () => {
  const [word] = analyze('届かない')
  expect(word).toMatchObject({ surface: '届か', base: '届く', reading: 'とどか' })
  expect(word?.pos.slice(0, 2)).toEqual(['動詞', '自立'])
  expect(word?.pos.at(-1)).toMatch(/^五段・カ行/)
})

test('an unknown word in katakana is its own reading', () => {
  expect(analyze('マイナポータル')).toEqual([
    { surface: 'マイナポータル', base: 'マイナポータル', reading: 'まいなぽーたる', pos: ['名詞', '一般', '未知語'] }
  ])
})

test.each(['', ' ', '保険証 と\n資格確認書。', 'マイナ保険証マイナ保険証', '☎️ 0120-95-0178', 'A4・80 mm'])(
  'the surfaces joined are the text again: %j',
  (text) => {
    expect(
      analyze(text)
        .map(({ surface }) => surface)
        .join('')
    ).toBe(text)
  }
)

test('any well-formed text is cut without loss', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 30 }), (text) => {
      expect(
        analyze(text)
          .map(({ surface }) => surface)
          .join('')
      ).toBe(text)
    })
  )
})
