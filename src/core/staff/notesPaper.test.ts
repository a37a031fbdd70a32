import { expect, test } from 'vitest'
import { notesItem, notesText } from './notesPaper'

const NOTES = {
  file: 'FAQ.xlsx',
  notes: [
    {
      severity: 'warning' as const,
      line: 3,
      column: '回答',
      cell: 'E3',
      reason: '回答がありません',
      remedy: '書いてください'
    },
    { severity: 'error' as const, line: 7, column: '-', reason: 'Noが重複しています', remedy: '変えてください' }
  ]
}

test('the notes on a table are on paper and on the stick in the order of the file: where, what, what to do', () => {
  const { conclusion, body } = notesItem(NOTES)
  expect(conclusion).toBe('FAQ.xlsx　直すところ 1件、気をつけるところ 1件')
  expect(body).toMatchObject([
    {
      rows: [
        ['1', '3行目　「回答」の列　セル E3', '気をつけるところ：回答がありません', '書いてください'],
        ['2', '7行目', '直すところ：Noが重複しています', '変えてください']
      ]
    }
  ])
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(notesText(NOTES))
  expect(text.startsWith('\uFEFFFAQ.xlsx\r\n')).toBe(true)
  expect(text).toContain('2. 直すところ　7行目\r\n   Noが重複しています\r\n   どうするか：変えてください')
})
