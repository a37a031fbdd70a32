import { expect, test } from 'vitest'
import { alterLast, dropLast } from './alterLast'

const press = (text: string, times: number) => Array.from({ length: times }).reduce<string>(alterLast, text)

test.each([
  ['か', 1, 'が'],
  ['が', 1, 'か'],
  ['びょういんは', 1, 'びょういんば'],
  ['は', 2, 'ぱ'],
  ['は', 3, 'は'],
  ['つ', 1, 'っ'],
  ['つ', 2, 'づ'],
  ['しよ', 1, 'しょ'],
  ['う', 2, 'ゔ'],
  ['ん', 1, 'ん'],
  ['保', 1, '保'],
  ['', 1, '']
])('%s, altered %i times, is %s', (typed, times, expected) => {
  expect(press(typed, times)).toBe(expected)
})

test('a letter of two code units goes as one', () => {
  expect(dropLast('病𠮷')).toBe('病')
  expect(dropLast('')).toBe('')
})
