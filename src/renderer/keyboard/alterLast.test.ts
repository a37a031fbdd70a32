import { expect, test } from 'vitest'
import { alterLast, dropLast, type Alteration } from './alterLast'

test.each<[string, Alteration[], string]>([
  ['か', ['voiced'], 'が'],
  ['が', ['voiced'], 'か'],
  ['びょういんは', ['voiced'], 'びょういんば'],
  ['は', ['half-voiced'], 'ぱ'],
  ['ば', ['half-voiced'], 'ぱ'],
  ['ぱ', ['voiced'], 'ば'],
  ['ぱ', ['half-voiced'], 'は'],
  ['つ', ['small'], 'っ'],
  ['つ', ['voiced'], 'づ'],
  ['っ', ['voiced'], 'づ'],
  ['づ', ['small'], 'っ'],
  ['っ', ['small'], 'つ'],
  ['しよ', ['small'], 'しょ'],
  ['う', ['voiced'], 'ゔ'],
  ['ん', ['voiced', 'half-voiced', 'small'], 'ん'],
  ['か', ['half-voiced', 'small'], 'か'],
  ['保', ['small'], '保'],
  ['', ['voiced'], '']
])('%s, made %j, is %s', (typed, alterations, expected) => {
  expect(alterations.reduce((text, alteration) => alterLast(text, alteration), typed)).toBe(expected)
})

test('a letter of two code units is deleted as one', () => {
  expect(dropLast('病𠮷')).toBe('病')
  expect(dropLast('')).toBe('')
})
