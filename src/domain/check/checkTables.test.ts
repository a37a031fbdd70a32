import { expect, test } from 'vitest'
import type { Content } from '../content/content'
import { EntrySchema } from '../content/entry'
import { GuideSchema } from '../content/guide'
import { checkTables } from './checkTables'

const ITEM = { category: '1', question: '何を持っていきますか', sources: ['1'] }

/** A content whose answer and whose guide's end each have a table of two columns with this second row. */
function contentWith(row: readonly string[]): Content {
  const table = { type: 'table', caption: '持ち物', head: ['場面', '物'], rows: [['病院', 'カード'], row] }
  const said = { conclusion: 'カードです。', body: [{ type: 'paragraph', text: '次のとおりです。' }, table] }
  const version = { intro: '調べます。', start: 'end', questions: {}, ends: { end: { title: '持ち物', ...said } } }
  return {
    categories: [],
    errands: [],
    entries: [EntrySchema.parse({ ...ITEM, id: '2-07', versions: [said] })],
    guides: [GuideSchema.parse({ ...ITEM, id: '9-01', versions: [version] })],
    glossary: [],
    documents: []
  }
}

test('a row with a cell too few is found in an answer and at the end of a guide', () => {
  const reason = '表の見出しは 2 列ですが、この行は 1 列です'
  expect(checkTables(contentWith(['薬局']))).toEqual([
    { severity: 'error', list: 'entries', index: 0, path: ['versions', 0, 'body', 1, 'rows', 1], reason },
    { severity: 'error', list: 'guides', index: 0, path: ['versions', 0, 'ends', 'end', 'body', 1, 'rows', 1], reason }
  ])
})

test('a row with a cell below each heading is not reported', () => {
  expect(checkTables(contentWith(['薬局', 'お薬手帳']))).toEqual([])
})
