import { SHEETS, type Sheet, type SheetColumn } from './columns'
import type { Grid } from '../grid/grid'
import type { SheetColumns } from '../grid/createHeadingReader'
import { readRows, type TableRow } from '../grid/readRows'
import type { TableLimits } from '../grid/tableLimits'
import type { TableProblem } from '../../../domain/check/tableProblem'

type SideSheet = Exclude<Sheet, 'faq'>
type RowsOf<Of extends Sheet> = readonly TableRow<SheetColumn<Of>>[]

/** The rows of a workbook by what their sheets are for. */
export type SortedSheets = { readonly [Of in Sheet]: RowsOf<Of> } & {
  /** Whether there was a sheet of terms, even an empty one. */
  readonly foundGlossary: boolean
  /** Whether any sheet had the headings of an FAQ table. */
  readonly foundFaq: boolean
  readonly problems: readonly TableProblem[]
}

/** A sheet with the FAQ headings is an FAQ sheet, whatever its name; the others are recognised by name. */
export function sortSheets(grids: readonly Grid[], limits: TableLimits): SortedSheets {
  const problems: (readonly TableProblem[])[] = []
  const others: Grid[] = []
  const faq = grids.flatMap((grid) => {
    const read = readRows(grid, SHEETS.faq.columns, limits)
    problems.push(read.problems)
    if (!read.found) others.push(grid)
    return read.found ? [read] : []
  })
  const found = new Set<SideSheet>()
  const take = <Of extends SideSheet>(sheet: Of): RowsOf<Of> => {
    const at = others.findIndex(({ worksheet: name }) => name?.normalize('NFKC').trim() === SHEETS[sheet].name)
    const grid = others[at]
    const read = grid && readRows(grid, SHEETS[sheet].columns as SheetColumns<string>, limits)
    if (read?.found) {
      others.splice(at, 1)
      found.add(sheet)
    }
    problems.push(read?.problems ?? [])
    return (read?.rows ?? []) as RowsOf<Of>
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

function unread({ worksheet, rows }: Grid): TableProblem[] {
  if (rows.every(({ blank }) => blank)) return []
  const remedy = '質問と回答のシートなら、「No」「質問」「回答」の見出しを書いてください'
  const reason = '見出しの行が見つからないので、このシートは読みませんでした'
  return [
    { severity: 'warning', ...(worksheet === undefined ? {} : { worksheet }), line: 0, column: '-', reason, remedy }
  ]
}
