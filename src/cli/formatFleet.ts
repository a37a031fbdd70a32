import type { RankedBranch, Standing } from '../domain/fleet/rankBranches'
import type { PackOrigin } from '../domain/pack/packOrigin'

const STANDING_NAMES: Readonly<Record<Standing, string>> = {
  silent: '知らせなし',
  clock: '時計が先',
  stale: '古い内容',
  waiting: '閉まると替わる',
  well: 'よい'
}
const ORIGINS: Readonly<Record<PackOrigin, string>> = { bundled: 'はじめから', published: '公開', named: '一時' }
const OUTCOMES: Readonly<Record<string, string>> = {
  failed: '失敗',
  'check-paper': '紙・ふた',
  'no-printer': '使えない',
  'printer-gone': 'つながらない',
  'no-reply': '返事なし'
}

const HEAD = [
  '状態',
  '窓口',
  '端末',
  '内容の版',
  '内容の作成',
  '出どころ',
  '待っている版',
  '最後の知らせ',
  '最後の起動',
  '空き(GB)',
  '印刷の失敗',
  '受け取らない',
  'プログラム',
  '番号'
]

/** How many of those columns a terminal shows; the last two appear only in the CSV. */
const SHOWN_COLUMNS = 12
const MINUTES = 16
const GIB = 2 ** 30

const INSTANT = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Asia/Tokyo',
  dateStyle: 'short',
  timeStyle: 'medium'
})

/** The rows of the fleet with their headings. Times are Japanese time, to the minute. */
export function fleetRows(branches: readonly RankedBranch[]): string[][] {
  return [HEAD, ...branches.map(rowOf)]
}

/** The rows as aligned lines for a terminal, where a kanji is two columns wide. */
export function formatFleet(rows: readonly string[][]): string[] {
  const shown = rows.map((row) => row.slice(0, SHOWN_COLUMNS))
  const widths = HEAD.slice(0, SHOWN_COLUMNS).map((_, at) => Math.max(...shown.map((row) => widthOf(row[at] ?? ''))))
  return shown.map((row) =>
    row
      .map((cell, at) => cell + ' '.repeat((widths[at] ?? 0) - widthOf(cell)))
      .join('  ')
      .trimEnd()
  )
}

/** One line with the number of branches of each standing. */
export function summarizeFleet(branches: readonly RankedBranch[]): string {
  const counts = Object.entries(STANDING_NAMES).map(([standing, name]) => {
    const count = branches.filter((branch) => branch.standing === standing).length
    return count > 0 ? `${name} ${count}` : ''
  })
  return `${branches.length} 台: ${counts.filter(Boolean).join('、')}`
}

function rowOf({ standing, state }: RankedBranch): string[] {
  const { branch, organisation, host, pack, waiting, freeBytes, printerFault } = state
  return [
    STANDING_NAMES[standing],
    branch || organisation || '(名前なし)',
    host,
    pack.version,
    timeOf(pack.created),
    ORIGINS[pack.origin],
    waiting?.version ?? '',
    timeOf(state.written),
    timeOf(state.started),
    freeBytes === null ? '' : (freeBytes / GIB).toFixed(1),
    printerFault ? `${timeOf(printerFault.at)} ${OUTCOMES[printerFault.outcome] ?? printerFault.outcome}` : '',
    state.left > 0 ? String(state.left) : '',
    state.version,
    state.id
  ]
}

function timeOf(instant: string): string {
  return INSTANT.format(new Date(instant)).slice(0, MINUTES)
}

function widthOf(text: string): number {
  return Array.from(text, (letter) =>
    (letter.codePointAt(0) ?? 0) < 0x1100 || /[ｦ-ﾟ]/.test(letter) ? 1 : 2
  ).reduce<number>((sum, width) => sum + width, 0)
}
