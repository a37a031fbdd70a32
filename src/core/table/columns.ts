import type { SheetColumns } from './readRows'

/** The union's own six columns, those it may add, and those that only the bundled content needs. */
export const FAQ_COLUMNS = {
  names: {
    categoryNo: ['分類番号'],
    categoryName: ['分類名', '分類'],
    no: ['No', '№', '番号'],
    question: ['質問', 'ご質問'],
    answer: ['回答', '答え'],
    reference: ['参考元', '参照元'],
    from: ['有効開始'],
    until: ['有効終了'],
    related: ['関連'],
    words: ['ことば', '言葉'],
    reading: ['よみ', '読み'],
    summary: ['やさしい要約'],
    kind: ['種類'],
    status: ['状態'],
    popular: ['よく見られる'],
    versionQuestion: ['この期間の質問'],
    sources: ['出典']
  },
  required: ['no', 'question', 'answer']
} as const satisfies SheetColumns<string>

export type FaqColumn = keyof typeof FAQ_COLUMNS.names

/** What the cells of 種類, 状態 and よく見られる say. */
export const MARKS = { notice: 'お知らせ', askCounter: '窓口で案内', popular: '○' } as const
