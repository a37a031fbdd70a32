/** Labels of the bar are cut where they may break; together they are the button's name. */
export const SHELL = {
  title: 'ご案内窓口',
  logo: '組合のマーク',
  back: ['もどる'],
  restart: ['最初に', 'もどる'],
  textSize: ['文字の', '大きさ'],
  furigana: ['ふりがな'],
  scheme: ['色を', '変える'],
  low: ['画面を', '低く'],
  bar: '操作ボタン',
  up: '上へ',
  down: '下へ',
  page: (page: number, count: number) => `${page}／${count}`,
  textSizes: { normal: '標準', large: '大', largest: '特大' },
  schemes: { normal: '標準', dark: '黒', contrast: '強調' }
} as const

const DATE = new Intl.DateTimeFormat('ja-JP', { dateStyle: 'long', timeZone: 'UTC' })
const WEEKDAY = new Intl.DateTimeFormat('ja-JP', { weekday: 'short', timeZone: 'UTC' })

/** 2026年11月20日（金）, as written on a notice board. */
export function japaneseDate(isoDate: string): string {
  const day = new Date(`${isoDate}T00:00:00Z`)
  return `${DATE.format(day)}（${WEEKDAY.format(day)}）`
}
