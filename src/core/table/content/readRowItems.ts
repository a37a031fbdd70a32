import type { z } from 'zod'
import type { TableProblem } from '../../../domain/check/tableProblem'
import type { TableRow } from '../grid/readRows'
import { columnFor, readFields, type Columns } from './column'
import { parseItem, type LocatedItem } from './parseItem'

/** The items of a sheet with one row per item. A fault in a field without a column is reported in the first column. */
export function readRowItems<Item, Key extends string>(
  schema: z.ZodType<Item>,
  columns: Columns<Key>,
  rows: readonly TableRow<Key>[],
  problems: TableProblem[]
): LocatedItem<Item>[] {
  const [first] = Object.keys(columns) as [Key]
  return rows.flatMap((row) => {
    const raw = readFields(columns, 'item', row, problems)
    return parseItem(schema, raw, ([field]) => row.cell(columnFor(columns, 'item', field) ?? first), problems) ?? []
  })
}
