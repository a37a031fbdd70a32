export const PRINT_SCREEN = {
  heading: '印刷',
  preview: '印刷する内容',
  empty: '印刷リストには、まだ何も入っていません。こたえの画面で「印刷リストに入れる」にふれてください。',
  remove: 'リストから外す',
  count: (count: number) => (count > 1 ? `${count}件を、まとめて印刷します` : '1件を印刷します'),
  number: '番号'
} as const
