import type { RequestOf } from '../../../contract/channels'
import type { StoreFault } from '../../../domain/content/storeFault'

export type Period = RequestOf<'staff:stats'>['period']

export const PERIODS: readonly { readonly value: Period; readonly label: string }[] = [
  { value: 'week', label: 'この7日' },
  { value: 'month', label: 'この30日' },
  { value: 'all', label: '全部（13か月）' }
]

const isMonth = (span: string) => span.length === '2026-11'.length

export const STATS_TEXT = {
  period: '期間',
  between: (from: string, until: string) => `${from} から ${until} まで`,
  privacy:
    '来た方がわかることは残していません。ことばは、同じ月に3回以上の来所で入れられたものだけです。' +
    '近くに4つ以上ある数字は隠し、時刻は1時間より細かくは残しません。',
  chart: (span: string) => (isMonth(span) ? '月ごとの、読まれた数' : '日ごとの、読まれた数'),
  chartHours: '時間ごとの、読まれた数',
  read: '読まれた質問',
  printed: '印刷された質問',
  unsure: '答えが見つからなかったことば',
  guideEnds: '質問に答えてさがした結果',
  helpful: '役に立ちましたか',
  no: '番号',
  question: '質問',
  word: 'ことば',
  end: '行き着いたところ',
  count: '回数',
  yes: 'はい',
  not: 'いいえ',
  gone: '（いまはない質問）',
  none: 'まだ記録がありません。',
  /** 11/20 for a day, 26年11月 for a month. */
  span: (span: string) =>
    isMonth(span)
      ? `${span.slice(2, 4)}年${Number(span.slice(5))}月`
      : `${Number(span.slice(5, 7))}/${Number(span.slice(8))}`,
  hour: (hour: number) => `${hour}時`,
  bar: (label: string, count: number) => `${label} ${count}回`,
  exportHeading: 'CSV（Excelで開ける表）に書き出す',
  exportTo: (stick: string) => `「${stick}」に書き出す`,
  noStick: '書き出す先がありません。USBメモリーを差して、「もう一度見る」にふれてください。',
  refresh: 'もう一度見る',
  exported: (name: string) => `「${name}」に書き出しました。`
} as const

/** Why the counts are not on the stick, where that reads otherwise than for the kiosk's own disk. */
export const EXPORT_FAULTS: Readonly<Partial<Record<StoreFault, string>>> = {
  'disk-full': '書き出す先の空き容量が足りません。ほかのUSBメモリーに替えるか、いらないファイルを消してください。',
  'cannot-write': '書き出す先に書き込めません。USBメモリーの書き込み禁止を外すか、ほかのものに替えてください。',
  'file-gone': '書き出す先が見つかりません。USBメモリーを差し直して、「もう一度見る」にふれてください。'
}
