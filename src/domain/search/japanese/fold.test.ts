import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fold } from './fold'

test.each([
  ['ﾏｲﾅﾝﾊﾞｰ', 'まいなんばー'],
  ['マイナ', 'まいな'],
  ['ＰＤＦ', 'pdf'],
  ['カ゛ス', 'がす'],
  ['カ−ド', 'かーど'],
  ['資格\u0000確認', '資格 確認'],
  ['資格\ud800', '資格 '],
  ['葛\udb40\udd00', '葛']
])('%j folds to %j', (text, folded) => {
  expect(fold(text)).toBe(folded)
})

test('folding twice is folding once', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(fold(fold(text))).toBe(fold(text))
    })
  )
})

test('any text folds without a control character or a lone surrogate', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(fold(text)).not.toMatch(/\p{C}/u)
    })
  )
})
