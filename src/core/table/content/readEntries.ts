import { EntrySchema, type Entry } from '../../../domain/content/entry'
import type { TableProblem } from '../../../domain/check/tableProblem'
import type { TableRow } from '../grid/readRows'
import { readNumber } from '../notation/cellValue'
import { LIST } from './cellTypes'
import { columnFor, readFields } from './column'
import { ENTRY_COLUMNS, type EntryColumn } from './columns'
import { parseItem, type FieldPath, type LocatedItem } from './parseItem'
import type { CategoryReader } from './readCategories'
import { readVersion } from './readVersion'
import { isStray, rowFaults } from './rowFaults'

type Row = TableRow<EntryColumn>

interface Group {
  readonly id: string
  readonly category: string
  readonly first: Row
  readonly rows: Row[]
}

/**
 * The entries of a table in the order of their first rows: rows with the same No are the versions of one entry. Rows
 * with errors are left out and named in `problems`.
 */
export function readEntries(
  rows: readonly Row[],
  categories: CategoryReader,
  problems: TableProblem[]
): LocatedItem<Entry>[] {
  const groups = new Map<string, Group>()
  for (const row of rows) {
    const faults = rowFaults(row)
    problems.push(...faults)
    if (isStray(row)) continue
    const category = categories.read(row)
    if (category === undefined || faults.some(({ severity }) => severity === 'error')) continue
    const id = readNumber(row.text('id'))
    const group = groups.get(id)
    if (group) group.rows.push(row)
    else groups.set(id, { id, category, first: row, rows: [row] })
  }
  return [...groups.values()].flatMap((group) => readEntry(group, problems) ?? [])
}

function readEntry(group: Group, problems: TableProblem[]): LocatedItem<Entry> | undefined {
  const found: TableProblem[] = []
  const versions = group.rows.map((row) => ({ row, version: readVersion(row, group.first, found) }))
  const item = readShared(group, found)
  const undated = versions.some(({ version }) => !version.from && !version.until)
  found.push(...(group.rows.length > 1 && undated ? duplicates(group) : differences(group)))
  for (const problem of found) problems.push(problem)
  if (found.some(({ severity }) => severity === 'error')) return undefined
  const ordered = versions.sort((one, other) => (one.version.from ?? '').localeCompare(other.version.from ?? ''))
  const cellOf = ([field, index, ofVersion]: FieldPath) => {
    const row = field === 'versions' ? ordered[Number(index)]?.row : undefined
    const key = row ? columnFor(ENTRY_COLUMNS, 'version', ofVersion) : columnFor(ENTRY_COLUMNS, 'item', field)
    return (row ?? group.first).cell(key ?? 'answer')
  }
  return parseItem(EntrySchema, { ...item, versions: ordered.map(({ version }) => version) }, cellOf, problems)
}

/** The fields of the whole entry, from its first row. */
function readShared({ id, category, first }: Group, problems: TableProblem[]) {
  const fields = readFields<Entry>(ENTRY_COLUMNS, 'item', first, problems)
  const readings = LIST.read(first.cell('reading'), problems) ?? []
  return { sources: [id], ...fields, id, category, keywords: [...(fields.keywords ?? []), ...readings] }
}

function duplicates({ id, rows }: Group): TableProblem[] {
  const remedy = '番号を変えてください。時期で答えが変わるなら、有効開始と有効終了を書いてください'
  return rows.slice(1).map((row) => row.cell('id').note('error', `No「${id}」が重複しています`, remedy))
}

/** Columns for the whole entry in which its rows may still differ. */
const TOLD_BY_ROW: readonly EntryColumn[] = ['id', 'category', 'question', 'reference']
const TOLD_ONCE = (Object.keys(ENTRY_COLUMNS) as EntryColumn[]).filter(
  (key) => key === 'reading' || ('item' in ENTRY_COLUMNS[key].holds && !TOLD_BY_ROW.includes(key))
)

/** Fields of the whole entry are read from its first row, so a later row that differs is reported. */
function differences({ first, rows }: Group): TableProblem[] {
  return rows
    .slice(1)
    .flatMap((row) =>
      TOLD_ONCE.filter((key) => row.text(key) !== '' && row.text(key) !== first.text(key)).map((key) =>
        row.cell(key).note('warning', '同じ No の前の行と違います', '前の行のほうを使いました。そろえてください')
      )
    )
}
