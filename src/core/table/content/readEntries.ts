import { type Entry, EntrySchema } from '../../../domain/content/entry'
import { isAddress, readLine, readNumber } from '../notation/cellValue'
import type { FaqColumn } from './columns'
import { MARKS } from '../notation/marks'
import { parseListCell } from '../notation/listCell'
import { parseItem, placeIn, type FieldPath, type FieldPlace, type LocatedItem } from './parseItem'
import type { CategoryReader } from './readCategories'
import type { TableRow } from '../grid/readRows'
import { readVersion } from './readVersion'
import { isPopular, isStray, rowFaults } from './rowFaults'
import type { TableProblem } from '../grid/tableProblem'

type Row = TableRow<FaqColumn>

interface Group {
  readonly no: string
  readonly category: string
  readonly first: Row
  readonly rows: Row[]
}

/**
 * The entries of a table in the order of their first rows: rows of one No are the versions of one entry.
 * Rows with errors are left out and named in `problems`.
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
    const no = readNumber(row.text('no'))
    const group = groups.get(no)
    if (group) group.rows.push(row)
    else groups.set(no, { no, category, first: row, rows: [row] })
  }
  return [...groups.values()].flatMap((group) => readEntry(group, problems) ?? [])
}

function readEntry(group: Group, problems: TableProblem[]): LocatedItem<Entry> | undefined {
  const versions = group.rows.map((row) => ({ row, ...readVersion(row, group.first) }))
  const undated = versions.some(({ version }) => !version.from && !version.until)
  const found = [
    ...versions.flatMap((version) => version.problems),
    ...(group.rows.length > 1 && undated ? duplicates(group) : differences(group))
  ]
  for (const problem of found) problems.push(problem)
  if (found.some(({ severity }) => severity === 'error')) return undefined
  const ordered = versions.sort((one, other) => (one.version.from ?? '').localeCompare(other.version.from ?? ''))
  const placeOf = (path: FieldPath): FieldPlace => {
    const row = path[0] === 'versions' ? ordered[Number(path[1])]?.row : undefined
    return placeIn(row ?? group.first, columnOf(path))
  }
  return parseItem(
    EntrySchema,
    toEntry(
      group,
      ordered.map(({ version }) => version)
    ),
    placeOf,
    problems
  )
}

function duplicates({ no, rows }: Group): TableProblem[] {
  const remedy = '番号を変えてください。時期で答えが変わるなら、有効開始と有効終了を書いてください'
  return rows.slice(1).map((row) => row.note('error', 'no', `No「${no}」が重複しています`, remedy))
}

/** What holds for the whole entry is read from its first row; another row that says otherwise would go unheard. */
function differences({ first, rows }: Group): TableProblem[] {
  const shared = ['related', 'words', 'reading', 'kind', 'popular', 'sources'] as const
  return rows
    .slice(1)
    .flatMap((row) =>
      shared
        .filter((key) => row.text(key) !== '' && row.text(key) !== first.text(key))
        .map((key) =>
          row.note('warning', key, '同じ No の前の行と違います', '前の行のほうを使いました。そろえてください')
        )
    )
}

function toEntry({ no, category, first }: Group, versions: readonly unknown[]) {
  const url = first.text('reference')
  const sources = parseListCell(first.raw('sources'))
  return {
    no,
    category,
    question: readLine(first.text('question')),
    words: [...parseListCell(first.raw('words')), ...parseListCell(first.raw('reading'))],
    sources: sources.length === 0 ? [no] : sources,
    related: parseListCell(first.raw('related')).map(readNumber),
    kind: kindOf(first.text('kind')),
    popular: isPopular(first),
    ...(isAddress(url) ? { officialUrl: url } : {}),
    versions
  }
}

function kindOf(mark: string): Entry['kind'] {
  if (mark === MARKS.notice) return 'notice'
  return mark === MARKS.counter ? 'counter' : 'entry'
}

const FIELD_COLUMNS: Readonly<Record<string, FaqColumn>> = {
  no: 'no',
  category: 'categoryNo',
  question: 'question',
  words: 'words',
  sources: 'sources',
  related: 'related',
  officialUrl: 'reference',
  conclusion: 'summary',
  body: 'answer',
  from: 'from',
  until: 'until'
}

function columnOf(path: FieldPath): FaqColumn {
  const isVersion = path[0] === 'versions'
  const field = String(isVersion ? path[2] : path[0])
  return isVersion && field === 'question' ? 'versionQuestion' : (FIELD_COLUMNS[field] ?? 'answer')
}
