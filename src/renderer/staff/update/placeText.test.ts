import { expect, test } from 'vitest'
import { placeText } from './placeText'
import { sizeText } from '../desk/sizeText'

const note = { severity: 'error' as const, reason: '', remedy: '' }

test.each([
  [
    { ...note, sheet: '質問と回答', line: 12, column: '質問', cell: 'D12' },
    'シート「質問と回答」　12行目　「質問」の列　セル D12'
  ],
  [{ ...note, line: 3, column: '' }, '3行目'],
  [{ ...note, line: 0, column: '' }, 'ファイル全体']
])('a clerk finds the place by %j', (where, text) => {
  expect(placeText(where)).toBe(text)
})

test.each([
  [0, '1 KB'],
  [1025, '2 KB'],
  [1024 * 1024, '1.0 MB'],
  [1_468_006, '1.4 MB']
])('%i bytes are %s', (bytes, text) => {
  expect(sizeText(bytes)).toBe(text)
})
