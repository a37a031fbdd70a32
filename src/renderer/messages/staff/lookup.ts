import { BUTTONS } from '../buttons'
import { PRINT_TEXT } from '../printing'

export const LOOKUP_TEXT = {
  number: '番号',
  hint: '紙や画面の「お問い合わせ番号」を入れて「調べる」にふれます。例：2-07',
  pad: '番号のボタン',
  remove: BUTTONS.removeLetter.text,
  find: '調べる',
  again: 'ほかの番号を調べる',
  print: PRINT_TEXT.print.text,
  printing: '印刷を始めています',
  none: (id: string) => `「${id}」は見つかりません。番号を確かめてください。今日の日付では出ない質問のこともあります。`
} as const
