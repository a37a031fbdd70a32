import { expect, test } from 'vitest'
import { parseRuby } from './parseRuby'

test('runs with a reading are kept apart from runs without', () => {
  expect(parseRuby('お{知|し}らせ')).toEqual([['お'], ['知', 'し'], ['らせ']])
})

test('phrases are marked where they begin', () => {
  expect(parseRuby('{印刷|いんさつ}を／する')).toEqual([['印刷', 'いんさつ'], ['を'], [''], ['する']])
})
