import { SourceDocumentSchema, type SourceDocument } from '../../../domain/content/sourceDocument'
import type { TableProblem } from '../../../domain/check/tableProblem'
import type { TableRow } from '../grid/readRows'
import { columnFor, readFields } from './column'
import { DOCUMENT_COLUMNS, type SheetColumn, type Unit } from './columns'
import { groupRows } from './groupRows'
import { parseItem, type FieldPath, type LocatedItem } from './parseItem'

type Row = TableRow<SheetColumn<'documents'>>

/** The documents of the sheet 出典, one row per unit. */
export function readDocuments(rows: readonly Row[], problems: TableProblem[]): LocatedItem<SourceDocument>[] {
  return [...groupRows(rows, (row) => row.text('id'))].flatMap(([, group]) => {
    const [first] = group
    return first ? (readDocument(first, group, problems) ?? []) : []
  })
}

function readDocument(first: Row, rows: readonly Row[], problems: TableProblem[]) {
  const units = rows.map((row) => readFields<Unit>(DOCUMENT_COLUMNS, 'unit', row, problems))
  const raw = {
    ...readFields<SourceDocument>(DOCUMENT_COLUMNS, 'item', first, problems),
    units: units.map(({ unit = '' }) => unit),
    empty: Object.fromEntries(units.flatMap(({ unit = '', empty }) => (empty === undefined ? [] : [[unit, empty]])))
  }
  const cellOf = ([field, index]: FieldPath) =>
    field === 'units'
      ? (rows[Number(index)] ?? first).cell('unit')
      : first.cell(columnFor(DOCUMENT_COLUMNS, 'item', field) ?? 'unit')
  return parseItem(SourceDocumentSchema, raw, cellOf, problems)
}
