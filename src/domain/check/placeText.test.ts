import { expect, test } from 'vitest'
import { placeText } from './placeText'

const note = { severity: 'error' as const, reason: '', remedy: '' }

test.each([
  [
    { ...note, worksheet: '質問と回答', line: 12, column: '質問', cell: 'D12' },
    'シート「質問と回答」　12行目　「質問」の列　セル D12'
  ],
  [{ ...note, line: 3, column: '' }, '3行目'],
  [{ ...note, line: 0, column: '-' }, 'ファイル全体'],
  [{ ...note, line: 0, column: 'やさしい要約', itemId: '2-07' }, '「やさしい要約」の列　No 2-07']
])('a clerk finds the place by %j', (where, text) => {
  expect(placeText(where)).toBe(text)
})
