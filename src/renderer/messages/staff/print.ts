import type { PrintOutcome, PrinterView } from '../../../contract/print'
import { PAPER_IDS, type Paper } from '../../../domain/sheet/paper'
import { PAPER_NAMES } from '../paperNames'
import { DESK_TEXT } from './desk'

export const PRINTER_TEXT = {
  printer: 'プリンター',
  byDefault: '自動',
  byDefaultNote: '一台ならそれを使います。何台かあるときは、下から選んでください',
  missing: (name: string) =>
    `選んであるプリンター「${name}」が見つかりません。電源と接続を確かめるか、選び直してください。`,
  none: `プリンターが一台も見つかりません。電源と接続を確かめて、「${DESK_TEXT.refresh}」にふれてください。`,
  byBrowser:
    'この端末はブラウザーで印刷します。端末の「通常使うプリンター」から出ます。プリンターを変えるときは、端末（Windows や Linux）の設定で変えてください。',
  paper: '用紙',
  saved: '保存しました。',
  test: '試し印刷',
  testHint: '質問を一つ、来た方と同じように印刷します。紙が出るところまで見てください。',
  sending: 'プリンターに送っています。'
} as const

export const CONDITIONS: Readonly<Record<PrinterView['condition'], string>> = {
  ready: '使えます',
  paper: '紙かふたを見てください',
  stopped: '止まっています'
}

/** The printer by which staff recognise each paper. */
const PAPER_NOTES: Readonly<Record<Paper, string>> = { a4: 'ふつうのプリンター', 'roll-80': 'レシートのプリンター' }

export const PAPER_CHOICES = PAPER_IDS.map((value) => ({ value, label: PAPER_NAMES[value], note: PAPER_NOTES[value] }))

const SHEET_OUTCOMES: Readonly<Record<PrintOutcome, string>> = {
  sent: '印刷を受け付けました。紙が出ないときは、プリンターの電源、紙、ふた、ケーブルを見てください。',
  failed: '印刷できませんでした。プリンターの表示を見て、もう一度ためしてください。',
  'check-paper': 'プリンターが紙を待っています。紙の残りと大きさが、選んだ用紙と合っているか見てください。',
  'no-printer': '使えるプリンターが決まっていません。電源と接続を確かめ、何台かあるときは一台を選んでください。',
  'printer-gone': '途中でプリンターにつながらなくなりました。電源とケーブルを確かめてください。',
  'no-reply': 'プリンターから返事がありません。紙が出ないときは、プリンターの電源を入れ直してください。'
}

/** What staff read of how printing a sheet ended; undefined if that is not known. */
export function sheetOutcomeText(outcome: PrintOutcome | undefined): string {
  return outcome === undefined ? '結果がわかりませんでした。紙が出ているか見てください。' : SHEET_OUTCOMES[outcome]
}
