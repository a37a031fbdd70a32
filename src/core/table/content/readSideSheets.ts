import { type Category, CategorySchema } from '../../../domain/content/category'
import { type Errand, ErrandSchema } from '../../../domain/content/errand'
import { type SourceDocument, SourceDocumentSchema } from '../../../domain/content/sourceDocument'
import { type Term, TermSchema } from '../../../domain/content/term'
import { readLine, readNumber } from '../notation/cellValue'
import type { CATEGORY_COLUMNS, DOCUMENT_COLUMNS, ERRAND_COLUMNS, GLOSSARY_COLUMNS } from './columns'
import { groupRows } from './groupRows'
import { parseListCell } from '../notation/listCell'
import { parseItem, placeIn, type LocatedItem } from './parseItem'
import type { TableRow } from '../grid/readRows'
import type { TableProblem } from '../grid/tableProblem'

type CategoryRow = TableRow<keyof typeof CATEGORY_COLUMNS.names>
type ErrandRow = TableRow<keyof typeof ERRAND_COLUMNS.names>
type TermRow = TableRow<keyof typeof GLOSSARY_COLUMNS.names>
type DocumentRow = TableRow<keyof typeof DOCUMENT_COLUMNS.names>

/** The categories of the sheet 分類, one a row. */
export function readCategorySheet(rows: readonly CategoryRow[], problems: TableProblem[]): LocatedItem<Category>[] {
  return rows.flatMap((row) => {
    const raw = {
      id: readNumber(row.text('id')),
      name: readLine(row.text('name')),
      ...filled('description', readLine(row.text('description'))),
      ...filled('icon', row.text('icon'))
    }
    const placeOf = ([field]: readonly PropertyKey[]) =>
      placeIn(row, field === 'name' || field === 'description' || field === 'icon' ? field : 'id')
    return parseItem(CategorySchema, raw, placeOf, problems) ?? []
  })
}

/** The errands of the sheet 用件, one a row. */
export function readErrandSheet(rows: readonly ErrandRow[], problems: TableProblem[]): LocatedItem<Errand>[] {
  return rows.flatMap((row) => {
    const raw = {
      id: readNumber(row.text('id')),
      name: readLine(row.text('name')),
      ...filled('description', readLine(row.text('description'))),
      ...filled('icon', row.text('icon')),
      items: parseListCell(row.raw('items')).map(readNumber)
    }
    const placeOf = ([field]: readonly PropertyKey[]) =>
      placeIn(row, field === 'name' || field === 'description' || field === 'icon' || field === 'items' ? field : 'id')
    return parseItem(ErrandSchema, raw, placeOf, problems) ?? []
  })
}

/** The terms of the sheet 用語, one a row. */
export function readGlossarySheet(rows: readonly TermRow[], problems: TableProblem[]): LocatedItem<Term>[] {
  return rows.flatMap((row) => {
    const raw = {
      term: readLine(row.text('term')),
      reading: readLine(row.text('reading')),
      meaning: readLine(row.text('meaning')),
      synonyms: parseListCell(row.raw('synonyms'))
    }
    const placeOf = ([field]: readonly PropertyKey[]) =>
      placeIn(row, field === 'reading' || field === 'meaning' || field === 'synonyms' ? field : 'term')
    return parseItem(TermSchema, raw, placeOf, problems) ?? []
  })
}

/** The documents of the sheet 出典, one unit a row. */
export function readDocumentSheet(
  rows: readonly DocumentRow[],
  problems: TableProblem[]
): LocatedItem<SourceDocument>[] {
  return [...groupRows(rows, (row) => row.text('id'))].flatMap(([id, group]) => {
    const units = group.map((row) => readLine(row.text('unit')))
    const reasons = group.map((row) => readLine(row.text('empty')))
    const raw = {
      id,
      title: readLine(group[0]?.text('title') ?? ''),
      units,
      empty: Object.fromEntries(units.flatMap((unit, index) => (reasons[index] ? [[unit, reasons[index]]] : [])))
    }
    const placeOf = ([field, index]: readonly PropertyKey[]) =>
      placeIn(
        group[field === 'units' ? Number(index) : 0] as DocumentRow,
        field === 'title' || field === 'id' ? field : 'unit'
      )
    return parseItem(SourceDocumentSchema, raw, placeOf, problems) ?? []
  })
}

function filled(field: string, text: string): Record<string, string> {
  return text === '' ? {} : { [field]: text }
}
