import fc from 'fast-check'
import { expect, test } from 'vitest'
import { slipBetween } from './slipBetween'

test.each([
  ['しかくかくにしよ', 'しかくかくにんしよ', 'near'],
  ['返脚', '返却', 'near'],
  ['資格確任書', '資格確認書', 'near'],
  ['たいしゆく', 'たいしよく', 'far'],
  ['たいすよく', 'たいしよく', 'near'],
  ['とうくろ', 'とうろく', 'near'],
  ['ほけを', 'ほけん', 'near'],
  ['をりびき', 'わりびき', 'near'],
  ['ほける', 'ほけん', 'near'],
  ['ほけろ', 'ほけん', 'far'],
  ['返金', '返却', 'far'],
  ['再公布', '再交付', 'near'],
  ['登碌', '登録', 'near'],
  ['利用登麓', '利用登録', 'near'],
  ['公布', '交付', undefined],
  ['退職', '出産', undefined],
  ['確認', '確かめ', undefined]
] as const)('%s and %s: %s', (one, other, slip) => {
  expect(slipBetween(one, other)).toBe(slip)
})

test('it does not matter which of the two was meant', () => {
  const word = fc.string({ unit: fc.constantFrom(...'あいかき資'), maxLength: 5 })
  fc.assert(
    fc.property(word, word, (one, other) => {
      expect(slipBetween(one, other)).toBe(slipBetween(other, one))
    })
  )
})
