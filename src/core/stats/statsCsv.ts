import { stringify } from 'csv-stringify/sync'
import { ANSWER_WORDS } from '../../domain/content/guideAnswer'
import { TallySchema, type Tally, type TallyKind } from '../../domain/stats/tally'
import { readCsv } from '../table/file/readCsv'
import { TABLE_LIMITS } from '../table/grid/tableLimits'
import { tame, untame } from './tame'

const COLUMNS = ['日', '時', '種類', '番号', '質問', '内容', '件数'] as const
type Column = (typeof COLUMNS)[number]

const KIND_NAMES: Readonly<Record<TallyKind, string>> = {
  read: '読まれた',
  printed: '印刷された',
  unsure: '見つからなかったことば',
  'guide-end': '質問の流れの終わり',
  helpful: '役に立ちましたか'
}
const ANSWER_NAMES: Readonly<Record<string, string>> = { yes: ANSWER_WORDS.yes, no: ANSWER_WORDS.no }

/** Written before the number of an item: Excel would otherwise turn 2-07 into the seventh of February. */
const NUMBER_MARK = 'No.'

/** Enough for a year of a busy branch. */
const LIMITS = { ...TABLE_LIMITS, rows: 500_000 }

/**
 * Counts as CSV for Excel: UTF-8 with a byte order mark, and no cell that Excel would run as a formula. `questionOf`
 * returns the question of an item if the content still has it.
 */
export function writeStatsCsv(
  tallies: readonly Tally[],
  questionOf: (itemId: string) => string | undefined
): Uint8Array {
  const rows = tallies.map(({ day, hour, kind, itemId, detail, count }) => [
    day,
    `${hour}時`,
    KIND_NAMES[kind],
    itemId && NUMBER_MARK + itemId,
    tame(questionOf(itemId) ?? ''),
    tame(kind === 'helpful' ? (ANSWER_NAMES[detail] ?? '') : detail),
    String(count)
  ])
  const text = stringify([[...COLUMNS], ...rows], { bom: true, record_delimiter: 'windows' })
  return Buffer.from(text, 'utf8')
}

/** Counts that were read from CSV, and the lines that are not counts. */
export interface ReadStats {
  readonly tallies: readonly Tally[]
  readonly badLines: readonly number[]
  /** The questions of the items, by number. */
  readonly questionOf: ReadonlyMap<string, string>
}

/**
 * Reads what `writeStatsCsv` wrote, even after Excel saved it. Throws UnreadableTable if it is not a CSV file at all.
 */
export function readStatsCsv(bytes: Uint8Array): ReadStats {
  const [head, ...rows] = readCsv(bytes, LIMITS).rows
  const names = head?.cells.map(({ text }) => text.trim()) ?? []
  const places = new Map(COLUMNS.map((name) => [name, names.indexOf(name)]))
  const tallies: Tally[] = []
  const badLines: number[] = []
  const questionOf = new Map<string, string>()
  for (const { cells, line, blank } of rows) {
    if (blank) continue
    const cell = (name: Column) => (cells[places.get(name) ?? -1]?.text ?? '').trim()
    const tally = parseRow(cell)
    if (!tally) badLines.push(line)
    else tallies.push(tally)
    if (tally?.itemId && cell('質問')) questionOf.set(tally.itemId, untame(cell('質問')))
  }
  return { tallies, badLines: head ? badLines : [1], questionOf }
}

function parseRow(cell: (name: Column) => string): Tally | undefined {
  const kind = (Object.keys(KIND_NAMES) as TallyKind[]).find((name) => KIND_NAMES[name] === cell('種類'))
  const [, year, month = '', date = ''] = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/.exec(cell('日')) ?? []
  const detail = untame(cell('内容'))
  const answer = Object.keys(ANSWER_NAMES).find((name) => ANSWER_NAMES[name] === detail)
  return TallySchema.safeParse({
    day: `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`,
    hour: Number(/^(\d{1,2})時$/.exec(cell('時'))?.[1]),
    kind,
    itemId: cell('番号').replace(NUMBER_MARK, ''),
    detail: kind === 'helpful' ? answer : detail,
    count: Number(cell('件数'))
  }).data
}
