import fc from 'fast-check'
import { expect, test } from 'vitest'
import { bareKey, soundKey } from './soundKey'

test.each([
  ['ほけんしょう', 'ほけんしょ'],
  ['びょういん', 'びよういん'],
  ['かーど', 'かど'],
  ['めりっと', 'めりつと'],
  ['しゃしん', 'しやしん'],
  ['ほけんせい', 'ほけんせ'],
  ['とおい', 'とうい']
])('%s sounds like %s', (one, other) => {
  expect(soundKey(one)).toBe(soundKey(other))
})

test.each([
  ['まいなんばー', 'まいなんはー'],
  ['でんし', 'てんし'],
  ['ぱす', 'ばす']
])('%s is %s except for voicing', (one, other) => {
  expect(bareKey(soundKey(one))).toBe(bareKey(soundKey(other)))
})

test('words that sound different have different keys', () => {
  expect(soundKey('しかく')).not.toBe(soundKey('しんかく'))
})

test('a key is never longer than its reading', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'あいうえおかきょうーっんば') }), (reading) => {
      expect(soundKey(reading).length).toBeLessThanOrEqual(reading.length)
    })
  )
})
