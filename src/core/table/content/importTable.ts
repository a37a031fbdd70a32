import { CategorySchema } from '../../../domain/content/category'
import { ErrandSchema } from '../../../domain/content/errand'
import { TermSchema } from '../../../domain/content/term'
import type { Content } from '../../../domain/content/content'
import { staleSummaries } from '../../../domain/check/staleSummaries'
import { checkWrittenContent } from '../../../domain/check/checkContent'
import { readNumber } from '../notation/cellValue'
import { CATEGORY_COLUMNS, ENTRY_COLUMNS, ERRAND_COLUMNS, GLOSSARY_COLUMNS } from './columns'
import type { Grid } from '../grid/grid'
import { createHeadingReader } from '../grid/createHeadingReader'
import { isMerelyLeftOut, isWritten, locateProblem } from './locateProblem'
import type { LocatedItem } from './parseItem'
import { createCategoryReader } from './readCategories'
import { readEntries } from './readEntries'
import { readGuides } from './readGuides'
import { readDocuments } from './readDocuments'
import { readRowItems } from './readRowItems'
import { readTableFile } from '../file/readTableFile'
import { sortSheets, type SortedSheets } from './sortSheets'
import { withTableDocument } from './withTableDocument'
import { TABLE_LIMITS, type TableLimits } from '../grid/tableLimits'
import { UnreadableTable } from '../grid/unreadableTable'
import type { TableProblem } from '../../../domain/check/tableProblem'

/** A table as read. The content is complete only if no problem is an error. */
export interface ImportedTable {
  readonly content: Content
  readonly problems: readonly TableProblem[]
}

export interface ImportOptions {
  /** The maximum size of the table. Default: TABLE_LIMITS. */
  readonly limits?: TableLimits
  /**
   * The current content. Its terms are kept if the table has no sheet 用語, as with the six-column table, and a summary
   * left unchanged while its answer changed is reported.
   */
  readonly now?: Content | undefined
}

/**
 * Reads the union's FAQ table, .xlsx or .csv, as content. Never throws, whatever the file contains: a file that is not
 * a table returns empty content and the reason, and a bad row is left out and named by sheet, row and column. Problems
 * are in the order of the file.
 */
export async function importTable(
  bytes: Uint8Array,
  fileName: string,
  { limits = TABLE_LIMITS, now }: ImportOptions = {}
): Promise<ImportedTable> {
  try {
    const { grids, problems } = await readTableFile(bytes, fileName, limits)
    const sheets = sortSheets(grids, limits)
    if (!sheets.foundFaq) throw noHeadings(grids)
    const read = readContent(sheets, now)
    const found = [...problems, ...sheets.problems, ...read.problems]
    return { content: read.content, problems: [...inOrderOf(grids, found), ...nothingIn(read.content, found)] }
  } catch (error) {
    if (!(error instanceof UnreadableTable)) throw error
    const content = { categories: [], entries: [], guides: [], glossary: [], documents: [], errands: [] }
    return { content, problems: [error.problem] }
  }
}

/** A table of headings alone would empty the kiosk. Rows that were left out have problems of their own. */
function nothingIn({ entries, guides }: Content, found: readonly TableProblem[]): TableProblem[] {
  if (entries.length + guides.length > 0 || found.some(({ severity }) => severity === 'error')) return []
  const remedy = '見出しの下の行に、分類、No、質問、回答を書いてください'
  return [{ severity: 'error', line: 0, column: '-', reason: '質問が一つもありません', remedy }]
}

/** Problems in the order of the file, from its first sheet to its last. */
function inOrderOf(grids: readonly Grid[], problems: readonly TableProblem[]): TableProblem[] {
  const place = ({ worksheet }: TableProblem) => grids.findIndex((grid) => grid.worksheet === worksheet)
  return [...problems].sort((one, other) => place(one) - place(other) || one.line - other.line)
}

function noHeadings(grids: readonly Grid[]): UnreadableTable {
  const headings = createHeadingReader(ENTRY_COLUMNS)
  const near = grids.flatMap((grid) => headings.nearestIn(grid) ?? [])[0]
  const remedy = '一行に「分類番号」「分類名」「No」「質問」「回答」「参考元」の見出しを書いてください'
  if (!near) return new UnreadableTable('見出しの行が見つかりません', remedy)
  return new UnreadableTable(`見出しに${near.missing.map((name) => `「${name}」`).join('')}がありません`, remedy, near)
}

function readContent(sheets: SortedSheets, now: Content | undefined): ImportedTable {
  const problems: TableProblem[] = []
  const known = readRowItems(CategorySchema, CATEGORY_COLUMNS, sheets.categories, problems)
  const categories = createCategoryReader(itemsOf(known))
  const found = {
    categories: known,
    entries: readEntries(sheets.faq, categories, problems),
    guides: readGuides(sheets.guides, sheets.guideSteps, problems),
    glossary: readRowItems(TermSchema, GLOSSARY_COLUMNS, sheets.glossary, problems),
    documents: readDocuments(sheets.documents, problems),
    errands: readRowItems(ErrandSchema, ERRAND_COLUMNS, sheets.errands, problems)
  }
  const entries = itemsOf(found.entries)
  const content: Content = {
    categories: categories.categories,
    entries,
    guides: itemsOf(found.guides),
    glossary: sheets.foundGlossary ? itemsOf(found.glossary) : (now?.glossary ?? []),
    documents: withTableDocument(itemsOf(found.documents), entries),
    errands: itemsOf(found.errands)
  }
  const numbers = new Set([...sheets.faq, ...sheets.guides].map((row) => readNumber(row.text('id'))))
  const whole = checkWrittenContent(content).filter((problem) => !isMerelyLeftOut(content, problem, numbers))
  const stale = now ? staleSummaries(now, content).filter((problem) => isWritten(problem, found)) : []
  const located = [...whole, ...stale].map((problem) => locateProblem(problem, found))
  return { content, problems: [...problems, ...categories.problems, ...located] }
}

function itemsOf<Item>(located: readonly LocatedItem<Item>[]): Item[] {
  return located.map(({ item }) => item)
}
