import { placeText } from '../../domain/check/placeText'
import type { TableProblem } from '../../domain/check/tableProblem'
import type { SheetItem } from '../../domain/sheet/sheet'

/** What a check found, and in which file. */
export interface FileNotes {
  readonly file: string
  readonly notes: readonly TableProblem[]
}

const GAP = '　'
const KINDS = { error: '直すところ', warning: '気をつけるところ' } as const

/** The notes as a printed list to work through beside the table, in the order of the file. */
export function notesItem({ file, notes }: FileNotes): SheetItem {
  const rows = notes.map((note, at) => [
    `${at + 1}`,
    placeText(note),
    `${KINDS[note.severity]}：${note.reason}`,
    note.remedy
  ])
  const head = ['', 'どこ', '何が', 'どうするか']
  return {
    id: '',
    question: KINDS.error,
    trail: [],
    status: 'answered',
    conclusion: [file, countsOf(notes)].join(GAP),
    body: [{ type: 'table', caption: 'ファイルの順', head, rows }],
    links: [],
    sources: [],
    from: undefined,
    until: undefined,
    officialUrl: undefined
  }
}

/** The notes as a text file that every editor on Windows can open. */
export function notesText({ file, notes }: FileNotes): Uint8Array {
  const lines = notes.flatMap((note, at) => [
    `${at + 1}. ${[KINDS[note.severity], placeText(note)].join(GAP)}`,
    `   ${note.reason}`,
    `   どうするか：${note.remedy}`,
    ''
  ])
  return Buffer.from(`\uFEFF${[file, countsOf(notes), '', ...lines].join('\r\n')}`)
}

function countsOf(notes: readonly TableProblem[]): string {
  const errors = notes.filter(({ severity }) => severity === 'error').length
  return `${KINDS.error} ${errors}件、${KINDS.warning} ${notes.length - errors}件`
}
