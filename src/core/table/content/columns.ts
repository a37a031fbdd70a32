import type { SheetColumns } from '../grid/headings'

/** The union's own six columns, those it may add, and those that only the bundled content needs. */
export const FAQ_COLUMNS = {
  names: {
    categoryNo: ['分類番号'],
    categoryName: ['分類名', '分類'],
    no: ['No', '№', '番号'],
    question: ['質問', 'ご質問'],
    answer: ['回答', '答え'],
    reference: ['参考元', '参照元'],
    summary: ['やさしい要約'],
    from: ['有効開始'],
    until: ['有効終了'],
    related: ['関連'],
    words: ['ことば', '言葉'],
    reading: ['よみ', '読み'],
    kind: ['種類'],
    status: ['状態'],
    popular: ['よく見られる'],
    versionQuestion: ['この期間の質問'],
    sources: ['出典']
  },
  required: ['no', 'question', 'answer']
} as const satisfies SheetColumns<string>

export const CATEGORY_COLUMNS = {
  names: { id: ['分類番号'], name: ['分類名'], description: ['説明'], icon: ['絵'] },
  required: ['id', 'name']
} as const satisfies SheetColumns<string>

/** One row an errand. */
export const ERRAND_COLUMNS = {
  names: { id: ['記号'], name: ['用件'], description: ['説明'], icon: ['絵'], items: ['読む質問'] },
  required: ['id', 'name', 'items']
} as const satisfies SheetColumns<string>

export const GLOSSARY_COLUMNS = {
  names: { term: ['用語'], reading: ['よみ', '読み'], meaning: ['意味'], synonyms: ['言いかえ', '言い換え'] },
  required: ['term', 'reading', 'meaning']
} as const satisfies SheetColumns<string>

/** One row a unit; the rows of one 資料番号 are one document. */
export const DOCUMENT_COLUMNS = {
  names: { id: ['資料番号'], title: ['資料名'], unit: ['出典'], empty: ['載せない理由'] },
  required: ['id', 'title', 'unit']
} as const satisfies SheetColumns<string>

/** One row a version of a guide. */
export const GUIDE_COLUMNS = {
  names: {
    category: ['分類番号'],
    no: ['No', '№', '番号'],
    question: ['質問'],
    intro: ['説明'],
    start: ['はじめの問い'],
    from: ['有効開始'],
    until: ['有効終了'],
    related: ['関連'],
    words: ['ことば', '言葉'],
    sources: ['出典']
  },
  required: ['no', 'question', 'intro', 'start']
} as const satisfies SheetColumns<string>

/** One row a question or an end of a guide's version. */
export const GUIDE_STEP_COLUMNS = {
  names: {
    no: ['No', '№', '番号'],
    version: ['版'],
    kind: ['種類'],
    key: ['記号'],
    text: ['文'],
    hint: ['補足'],
    yes: ['はい'],
    nay: ['いいえ'],
    unsure: ['わからない'],
    summary: ['やさしい要約'],
    answer: ['回答'],
    status: ['状態'],
    entries: ['読む質問']
  },
  required: ['no', 'kind', 'key', 'text']
} as const satisfies SheetColumns<string>

export type FaqColumn = keyof typeof FAQ_COLUMNS.names
export type GuideColumn = keyof typeof GUIDE_COLUMNS.names
export type GuideStepColumn = keyof typeof GUIDE_STEP_COLUMNS.names

/** Names of the sheets; the FAQ itself may stand in sheets of any other name. */
export const SHEETS = {
  faq: '質問と回答',
  categories: '分類',
  glossary: '用語',
  guides: '質問の流れ',
  guideSteps: '流れの中身',
  documents: '出典',
  errands: '用件'
} as const
