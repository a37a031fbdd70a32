import { CATEGORY_NAME_CHARS, type Category } from '../../../domain/content/category'
import { ID_PATTERN, ID_RULE } from '../../../domain/content/idPattern'
import { readLine, readNumber } from '../notation/cellValue'
import type { EntryColumn } from './columns'
import type { TableRow } from '../grid/readRows'
import type { TableProblem } from '../../../domain/check/tableProblem'

/** Collects categories. Rows must be read in the order of the table. */
export interface CategoryReader {
  /** The category id of a row; undefined, with a problem noted, if the row does not say its category. */
  read(row: TableRow<EntryColumn>): string | undefined
  readonly categories: readonly Category[]
  readonly problems: readonly TableProblem[]
}

const PLACEHOLDER = /^[-_]*$/

/**
 * Tells categories apart by 分類番号, or by 分類名 if that is empty or a placeholder. A row with neither belongs to the
 * category of the row above it, as in a table whose merged cells were lost. `known` are the categories of the sheet 分類.
 */
export function createCategoryReader(known: readonly Category[]): CategoryReader {
  const categories: Category[] = []
  const byId = new Map<string, Category>()
  const byName = new Map<string, Category>()
  const problems: TableProblem[] = []
  let above: Category | undefined
  const add = (category: Category) => {
    categories.push(category)
    byId.set(category.id, category)
    if (!byName.has(plainName(category.name))) byName.set(plainName(category.name), category)
    return category
  }
  for (const category of known) add(category)
  const find = (row: TableRow<EntryColumn>): Category | undefined => {
    const id = readNumber(row.text('category'))
    const name = readLine(row.text('categoryName'))
    if (!PLACEHOLDER.test(id)) {
      const found = byId.get(id)
      if (found && name !== '' && plainName(found.name) !== plainName(name)) problems.push(twoNames(row, found, name))
      return found ?? add(create(id, name === '' ? id : name))
    }
    if (name !== '') return byName.get(plainName(name)) ?? add(create(freeId(byId), name))
    problems.push(neither(row, above))
    return above
  }
  return {
    categories,
    problems,
    read: (row) => {
      const category = find(row)
      problems.push(...(category ? faultsOf(row, category) : []))
      above = category
      return category?.id
    }
  }
}

function create(id: string, name: string): Category {
  return { id, name, icon: 'question' }
}

function freeId(taken: ReadonlyMap<string, Category>): string {
  let number = taken.size + 1
  while (taken.has(`c${number}`)) number++
  return `c${number}`
}

/** White space in a name comes from the layout of its cell and does not count. */
function plainName(text: string): string {
  return text.normalize('NFKC').replace(/\s+/g, '')
}

function neither(row: TableRow<EntryColumn>, above: Category | undefined): TableProblem {
  return above
    ? row
        .cell('categoryName')
        .note('warning', '分類名が空です', `すぐ上の行と同じ「${above.name}」にしました。違うときは書いてください`)
    : row.cell('categoryName').note('error', '分類番号も分類名もありません', 'どちらかを書いてください')
}

function twoNames(row: TableRow<EntryColumn>, { id, name }: Category, other: string): TableProblem {
  const reason = `分類番号「${id}」は「${name}」ですが、この行では「${other}」です`
  return row.cell('categoryName').note('warning', reason, `「${name}」を使いました。分類名をそろえてください`)
}

function faultsOf(row: TableRow<EntryColumn>, { id, name }: Category): TableProblem[] {
  if (!ID_PATTERN.test(id))
    return [row.cell('category').note('error', `分類番号「${id.slice(0, 30)}」は使えません`, ID_RULE)]
  if (name.length <= CATEGORY_NAME_CHARS) return []
  return [
    row
      .cell('categoryName')
      .note('error', `分類名が ${name.length} 文字あります`, `${CATEGORY_NAME_CHARS} 文字までに縮めてください`)
  ]
}
