import type { StatsPeriod } from '../../../contract/staff'
import { ANSWER_WORDS } from '../../../domain/content/guideAnswer'
import { KEPT_MONTHS, PERIOD_DAYS, VISITS_TO_KEEP } from '../../../domain/stats/keptCounts'
import { MASKED_DIGITS } from '../../../domain/stats/maskQuery'

export const PERIODS: readonly { readonly value: StatsPeriod; readonly label: string }[] = [
  { value: 'week', label: `この${PERIOD_DAYS.week}日` },
  { value: 'month', label: `この${PERIOD_DAYS.month}日` },
  { value: 'all', label: `全部（${KEPT_MONTHS}か月）` }
]

const isMonth = (span: string) => span.length === '2026-11'.length

export const STATS_TEXT = {
  period: '期間',
  between: (from: string, until: string) => `${from} から ${until} まで`,
  privacy:
    `来た方がわかることは残していません。ことばは、同じ月に${VISITS_TO_KEEP}回以上の来所で入れられたものだけです。` +
    `近くに${MASKED_DIGITS}つ以上ある数字は隠し、時刻は1時間より細かくは残しません。`,
  chart: (span: string) => (isMonth(span) ? '月ごとの、読まれた数' : '日ごとの、読まれた数'),
  chartHours: '時間ごとの、読まれた数',
  read: '読まれた質問',
  printed: '印刷された質問',
  unsure: '答えが見つからなかったことば',
  guideEnds: '質問に答えてさがした結果',
  helpful: '役に立ちましたか',
  number: '番号',
  question: '質問',
  word: 'ことば',
  end: '行き着いたところ',
  count: '回数',
  yes: ANSWER_WORDS.yes,
  not: ANSWER_WORDS.no,
  gone: '（いまはない質問）',
  none: 'まだ記録がありません。',
  /** 11/20 for a day, 26年11月 for a month. */
  span: (span: string) =>
    isMonth(span)
      ? `${span.slice(2, 4)}年${Number(span.slice(5))}月`
      : `${Number(span.slice(5, 7))}/${Number(span.slice(8))}`,
  hour: (hour: number) => `${hour}時`,
  bar: (label: string, count: number) => `${label} ${count}回`,
  exportHeading: 'CSV（Excelで開ける表）に書き出す'
} as const
