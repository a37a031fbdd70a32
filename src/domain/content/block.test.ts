import { expect, test } from 'vitest'
import { BlockSchema } from './block'

const table = { type: 'table', caption: '日付', head: ['日', 'こと'], rows: [['朝', '受付']] }

test('a table has a row, and a row has a cell', () => {
  expect(BlockSchema.safeParse(table).success).toBe(true)
  expect(BlockSchema.safeParse({ ...table, rows: [] }).success).toBe(false)
  expect(BlockSchema.safeParse({ ...table, rows: [['朝', '受付'], []] }).success).toBe(false)
})
