import {
  CATEGORY_COLUMNS,
  DOCUMENT_COLUMNS,
  ERRAND_COLUMNS,
  FAQ_COLUMNS,
  GLOSSARY_COLUMNS,
  GUIDE_COLUMNS,
  GUIDE_STEP_COLUMNS,
  SHEETS
} from './columns'
import type { Grid } from '../grid/grid'
import type { SheetColumns } from '../grid/headings'
import { readRows, type TableRow } from '../grid/readRows'
import type { TableLimits, TableProblem } from '../grid/tableProblem'

const SIDE_SHEETS = {
  categories: CATEGORY_COLUMNS,
  glossary: GLOSSARY_COLUMNS,
  guides: GUIDE_COLUMNS,
  guideSteps: GUIDE_STEP_COLUMNS,
  documents: DOCUMENT_COLUMNS,
  errands: ERRAND_COLUMNS
} as const

type SideSheet = keyof typeof SIDE_SHEETS
type RowsOf<Columns> = Columns extends SheetColumns<infer Key> ? readonly TableRow<Key>[] : never

/** The rows of a workbook by what their sheets are for. */
export type SortedSheets = { readonly [Sheet in SideSheet]: RowsOf<(typeof SIDE_SHEETS)[Sheet]> } & {
  readonly faq: RowsOf<typeof FAQ_COLUMNS>
  /** Whether there was a sheet of terms, be it an empty one. */
  readonly foundGlossary: boolean
  /** Whether any sheet had the headings of an FAQ table. */
  readonly foundFaq: boolean
  readonly problems: readonly TableProblem[]
}

/** A sheet with the FAQ headings is an FAQ sheet whatever its name; the others are known by name. */
export function sortSheets(grids: readonly Grid[], limits: TableLimits): SortedSheets {
  const problems: (readonly TableProblem[])[] = []
  const others: Grid[] = []
  const faq = grids.flatMap((grid) => {
    const read = readRows(grid, FAQ_COLUMNS, limits)
    problems.push(read.problems)
    if (!read.found) others.push(grid)
    return read.found ? [read] : []
  })
  const found = new Set<SideSheet>()
  const take = <Sheet extends SideSheet>(sheet: Sheet): RowsOf<(typeof SIDE_SHEETS)[Sheet]> => {
    const at = others.findIndex(({ sheet: name }) => name?.normalize('NFKC').trim() === SHEETS[sheet])
    const grid = others[at]
    const read = grid && readRows(grid, SIDE_SHEETS[sheet] as SheetColumns<string>, limits)
    if (read?.found) {
      others.splice(at, 1)
      found.add(sheet)
    }
    problems.push(read?.problems ?? [])
    return (read?.rows ?? []) as RowsOf<(typeof SIDE_SHEETS)[Sheet]>
  }
  const sorted = {
    faq: faq.flatMap(({ rows }) => rows),
    categories: take('categories'),
    glossary: take('glossary'),
    guides: take('guides'),
    guideSteps: take('guideSteps'),
    documents: take('documents'),
    errands: take('errands')
  }
  return {
    ...sorted,
    foundFaq: faq.length > 0,
    foundGlossary: found.has('glossary'),
    problems: [...problems.flat(), ...others.flatMap(unread)]
  }
}

function unread({ sheet, rows }: Grid): TableProblem[] {
  if (rows.every(({ blank }) => blank)) return []
  const remedy = '質問と回答のシートなら、「No」「質問」「回答」の見出しを書いてください'
  const reason = '見出しの行が見つからないので、このシートは読みませんでした'
  return [{ severity: 'warning', ...(sheet === undefined ? {} : { sheet }), line: 0, column: '-', reason, remedy }]
}
