import type { GuideAnswer } from '../../domain/content/guide'

/** What stands on paper besides the content itself. */
export const SHEET = {
  title: '窓口のご案内',
  printedOn: '印刷した日',
  number: 'お問い合わせ番号',
  contents: 'この紙の内容',
  trail: 'お答えになったこと',
  links: 'くわしい内容',
  note: '補足',
  warning: 'ご注意',
  phone: '電話',
  hours: '受付',
  period: 'この内容の期間',
  sources: 'もとの資料',
  officialPage: '公式のページ',
  officialHint: 'スマートフォンのカメラで読み取れます',
  staffBox: '職員記入欄',
  undated: '印刷した日の内容です。制度が変わることがあります',
  askCounter: 'この質問は、窓口で確かめてからお答えします。この紙を職員にお見せください。',
  quote: 'お問い合わせのときは、番号をお伝えください。'
} as const

/** What a visitor said to a guide's question, as printed. */
export const GUIDE_ANSWER: Readonly<Record<GuideAnswer, string>> = {
  yes: 'はい',
  no: 'いいえ',
  unsure: 'わからない'
}
