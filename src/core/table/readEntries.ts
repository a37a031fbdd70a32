import { z } from 'zod'
import { EntrySchema, type Entry } from '../../domain/content/content'
import { isMangledNumber, joinLines, readNumber } from './cellValue'
import { MARKS, type FaqColumn } from './columns'
import { parseListCell } from './listCell'
import { decodeLine } from './notationLine'
import type { CategoryReader } from './readCategories'
import type { TableRow } from './readRows'
import { readVersion } from './readVersion'
import type { TableProblem } from './tableProblem'

type Row = TableRow<FaqColumn>

/** An entry and the rows it was read from, a row a version, in the order of their days. */
export interface ReadEntry {
  readonly entry: Entry
  readonly rows: readonly Row[]
}

export interface ReadEntries {
  readonly entries: readonly ReadEntry[]
  readonly problems: readonly TableProblem[]
}

const japanese = z.locales.ja().localeError

/** The entries of a table: rows of one No are the versions of one entry. Rows with errors are left out and named. */
export function readEntries(rows: readonly Row[], categories: CategoryReader): ReadEntries {
  const problems: TableProblem[] = []
  const groups = new Map<string, { row: Row; category: string }[]>()
  for (const row of rows) {
    const faults = rowFaults(row)
    problems.push(...faults)
    if (isStray(row)) continue
    const category = categories.read(row)
    if (category === undefined || faults.some(({ severity }) => severity === 'error')) continue
    const no = readNumber(row.text('no'))
    groups.set(no, [...(groups.get(no) ?? []), { row, category }])
  }
  const entries = [...groups].flatMap(([no, group]) => {
    const read = readEntry(
      no,
      group[0]?.category ?? '',
      group.map(({ row }) => row)
    )
    problems.push(...read.problems)
    return read.entry ? [{ entry: read.entry, rows: read.rows }] : []
  })
  return { entries, problems }
}

function isStray(row: Row): boolean {
  return row.text('no') === '' && row.text('question') === '' && row.text('answer') === ''
}

function rowFaults(row: Row): TableProblem[] {
  const no = row.text('no')
  if (isStray(row)) {
    const reason = 'No も質問も回答もない行なので、読みませんでした'
    return [row.note('warning', 'no', reason, '小見出しなら、このままでかまいません')]
  }
  if (row.kind('no') === 'date' || isMangledNumber(no.normalize('NFKC'))) {
    const remedy = 'セルの書式を「文字列」にしてから、「1-2」のように打ち直してください'
    return [row.note('error', 'no', 'Excel が No を日付に変えています', remedy)]
  }
  return [
    ...(no === '' ? [row.note('error', 'no', 'No がありません', 'ほかと重ならない番号を書いてください')] : []),
    ...(row.text('question') === ''
      ? [row.note('error', 'question', '質問がありません', '質問を書くか、行ごと削除してください')]
      : [])
  ]
}

function readEntry(no: string, category: string, unordered: readonly Row[]) {
  const versions = unordered.map((row) => ({ row, ...readVersion(row, unordered[0] ?? row) }))
  const isDuplicate = versions.length > 1 && versions.some(({ version }) => !version.from && !version.until)
  const problems = versions.flatMap((version) => version.problems)
  if (isDuplicate) {
    const remedy = '番号を変えてください。時期で答えが変わるなら、有効開始と有効終了を書いてください'
    problems.push(...unordered.slice(1).map((row) => row.note('error', 'no', `No「${no}」が重複しています`, remedy)))
  }
  if (problems.some(({ severity }) => severity === 'error')) return { problems, rows: [], entry: undefined }
  const ordered = versions.sort((one, other) => (one.version.from ?? '').localeCompare(other.version.from ?? ''))
  const rows = ordered.map(({ row }) => row)
  const raw = rawEntry(
    no,
    category,
    unordered[0] as Row,
    ordered.map(({ version }) => version)
  )
  const parsed = EntrySchema.safeParse(raw, { error: japanese })
  if (parsed.success) return { problems, rows, entry: parsed.data }
  problems.push(...parsed.error.issues.map((issue) => describe(issue, rows)))
  return { problems, rows: [], entry: undefined }
}

function rawEntry(no: string, category: string, row: Row, versions: readonly unknown[]) {
  const url = row.text('reference')
  const sources = parseListCell(row.raw('sources'))
  return {
    no,
    category,
    question: decodeLine(joinLines(row.text('question'))),
    words: [...parseListCell(row.raw('words')), ...parseListCell(row.raw('reading'))],
    sources: sources.length === 0 ? [no] : sources,
    related: parseListCell(row.raw('related')).map(readNumber),
    kind: row.text('kind') === MARKS.notice ? 'notice' : 'entry',
    popular: row.text('popular') !== '',
    ...(/^https:\/\/\S+$/.test(url) ? { officialUrl: url } : {}),
    versions
  }
}

const FIELD_COLUMNS: Readonly<Record<string, FaqColumn>> = {
  no: 'no',
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

/** The column in which the field at `path` of an entry is mended. */
export function columnOf(path: readonly PropertyKey[]): FaqColumn {
  const isVersion = path[0] === 'versions'
  const field = String(isVersion ? path[2] : path[0])
  return isVersion && field === 'question' ? 'versionQuestion' : (FIELD_COLUMNS[field] ?? 'answer')
}

function describe(issue: z.core.$ZodIssue, rows: readonly Row[]): TableProblem {
  const row = rows[issue.path[0] === 'versions' ? Number(issue.path[1]) : 0] ?? (rows[0] as Row)
  const column = columnOf(issue.path)
  if (issue.code === 'too_big' && typeof issue.input === 'string') {
    const reason = `${issue.input.length} 文字あります`
    return row.note('error', column, reason, `${issue.maximum} 文字までに縮めてください`)
  }
  if (column === 'answer')
    return row.note('error', column, issue.message, '表の空のます、電話番号、見出しの【】を見てください')
  return row.note('error', column, issue.message, 'この書き方に直してください')
}
