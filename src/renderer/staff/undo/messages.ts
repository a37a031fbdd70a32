export const UNDO_TEXT = {
  none: '戻せる内容はありません。公開したあとに、一度だけ戻せます。',
  back: '戻したあとの内容',
  unreadable: '前の内容が読めません。戻すと、はじめから入っている内容になることがあります。',
  act: '元に戻す',
  question: '元に戻しますか',
  consequence: (name: string) => `来た方の画面が、すぐに${name}の内容に変わります。`,
  previousOne: '一つ前',
  done: '元に戻しました。'
} as const
