import type { ChangedField } from './compareContent'

/** What a content keeper calls each field: the heading of its column, if it has one. */
export const CHANGED_FIELD_NAMES: Readonly<Record<ChangedField, string>> = {
  category: '分類',
  question: '質問',
  conclusion: 'やさしい要約',
  body: '回答',
  status: '状態',
  period: '有効開始・有効終了',
  related: '関連',
  keywords: 'ことば',
  sources: '出典',
  officialUrl: '参考元',
  kind: '種類',
  popular: 'よく見られる',
  steps: '流れの中身',
  text: '名前や説明'
}
