export const PRINT_SCREEN = {
  heading: '印刷',
  preview: '印刷する内容',
  empty: '印刷リストには、まだ何も入っていません。こたえの画面で「印刷リストに入れる」にふれてください。',
  remove: 'リストから外す',
  count: (count: number) => (count > 1 ? `${count}件を、まとめて印刷します` : '1件を印刷します'),
  paper: '印刷する紙',
  picture: (amount: string) => ['印刷する紙の見本', amount].filter(Boolean).join('、'),
  before: '前のページ',
  after: '次のページ',
  pages: (pages: number) => `A4 ${pages}枚`,
  roll: (lengthCm: number) => `ロール紙 約${lengthCm}cm`
} as const
