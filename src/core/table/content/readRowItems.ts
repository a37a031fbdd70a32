import type { z } from 'zod'
import type { TableProblem } from '../../../domain/check/tableProblem'
import type { TableRow } from '../grid/readRows'
import { columnFor, readFields, type Columns } from './column'
import { parseItem, type LocatedItem } from './parseItem'

/** The items of a sheet of one row each. What no column holds is mended in the first one. */
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
