import { expect, test } from 'vitest'
import { INTERFACE_READINGS } from './interfaceReadings'
import { parseRuby } from './parseRuby'

test('runs with a reading are kept apart from runs without', () => {
  expect(parseRuby('お{知|し}らせ')).toEqual([['お'], ['知', 'し'], ['らせ']])
})

test('phrases are marked where they begin', () => {
  expect(parseRuby('{印刷|いんさつ}を／する')).toEqual([['印刷', 'いんさつ'], ['を'], [''], ['する']])
})

test('every kanji of the interface is covered, and every reading is hiragana', () => {
  for (const segments of Object.values(INTERFACE_READINGS))
    for (const [text, reading] of segments)
      if (reading === undefined) expect(text).not.toMatch(/\p{Script=Han}/u)
      else expect(reading).toMatch(/^[ぁ-ん]+$/)
})
