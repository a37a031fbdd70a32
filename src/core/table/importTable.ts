import type { Content } from '../../domain/content/content'
import type { Problem } from '../../domain/content/problem'
import { checkWholeContent } from '../content/loadContentFolder'
import { readNumber } from './cellValue'
import { FAQ_COLUMNS, type FaqColumn } from './columns'
import type { Grid } from './grid'
import { createCategoryReader } from './readCategories'
import { columnOf, readEntries, type ReadEntry } from './readEntries'
import { missingHeadings, readRows, type TableRow } from './readRows'
import { readTable } from './readTable'
import { TABLE_LIMITS, UnreadableTable, type TableLimits, type TableProblem } from './tableProblem'

/** A table as read. The content is whole only where no problem is an error. */
export interface ImportedTable {
  readonly content: Content
  readonly problems: readonly TableProblem[]
}

const EMPTY: Content = { categories: [], entries: [], guides: [], glossary: [], documents: [] }

/**
 * Reads the union's FAQ table, .xlsx or .csv, as content. Never throws on what a file holds: a file that is no table
 * comes back as empty content and the reason, and a bad row is left out and named by sheet, row and column.
 */
export async function importTable(
  bytes: Uint8Array,
  fileName: string,
  limits: TableLimits = TABLE_LIMITS
): Promise<ImportedTable> {
  try {
    const { grids, problems } = await readTable(bytes, fileName, limits)
    const sheets = grids.map((grid) => readRows(grid, FAQ_COLUMNS, limits))
    if (!sheets.some(({ found }) => found)) throw noHeadings(grids)
    const { content, problems: inContent } = readContent(sheets.flatMap(({ rows }) => rows))
    return { content, problems: [...problems, ...sheets.flatMap((sheet) => sheet.problems), ...inContent] }
  } catch (error) {
    if (error instanceof UnreadableTable) return { content: EMPTY, problems: [error.problem] }
    throw error
  }
}

function noHeadings(grids: readonly Grid[]): UnreadableTable {
  const near = grids.flatMap((grid) => missingHeadings(grid, FAQ_COLUMNS) ?? [])[0]
  const remedy = '一行に「分類番号」「分類名」「No」「質問」「回答」「参考元」の見出しを書いてください'
  if (!near) return new UnreadableTable('見出しの行が見つかりません', remedy)
  return new UnreadableTable(`見出しに${near.missing.map((name) => `「${name}」`).join('')}がありません`, remedy, near)
}

function readContent(rows: readonly TableRow<FaqColumn>[]): ImportedTable {
  const categories = createCategoryReader([])
  const { entries, problems } = readEntries(rows, categories)
  const content: Content = {
    ...EMPTY,
    categories: categories.categories,
    entries: entries.map(({ entry }) => entry)
  }
  const numbers = new Set(rows.map((row) => readNumber(row.text('no'))))
  const whole = checkWholeContent(content).filter((problem) => !isMerelyLeftOut(content, problem, numbers))
  return {
    content,
    problems: [...categories.problems, ...problems, ...whole.map((problem) => locate(problem, entries))]
  }
}

/** A link to a row that is in the table and was left out for a fault of its own needs no second note. */
function isMerelyLeftOut(content: Content, { list, index, path }: Problem, numbers: ReadonlySet<string>): boolean {
  if (list !== 'entries' || path[0] !== 'related') return false
  const entry = content.entries[index]
  const no = entry?.related[Number(path[1])]
  return no !== undefined && no !== entry?.no && numbers.has(no)
}

const REMEDIES: Partial<Record<FaqColumn, string>> = {
  related: 'この表にある No を書いてください',
  from: '前の版の有効終了の翌日にしてください',
  until: '日付を見直してください'
}

function locate({ severity, index, path, reason }: Problem, entries: readonly ReadEntry[]): TableProblem {
  const rows = entries[index]?.rows ?? []
  const row = rows[path[0] === 'versions' ? Number(path[1]) : 0]
  const column = columnOf(path)
  const remedy = REMEDIES[column] ?? 'この書き方に直してください'
  return row?.note(severity, column, reason, remedy) ?? { severity, line: 0, column: '-', reason, remedy }
}
