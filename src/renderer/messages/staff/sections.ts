import { MAX_EARLIER } from '../../../domain/pack/earlierPacks'
import { thingsText } from './thingsText'

/** What each section of the menu is called, and what it is for. */
export const SECTION_TEXT = {
  lookup: { name: '番号で調べる', hint: '来た方の紙や画面にある番号の答えを出します' },
  update: { name: '内容の更新', hint: 'USBメモリーの表やパックを調べて、公開します' },
  undo: { name: '元に戻す', hint: `前の${thingsText(MAX_EARLIER)}の内容のどれかに戻します` },
  export: { name: '今の内容をUSBに書き出す', hint: 'Excel の表とパックにします' },
  print: { name: '印刷の設定', hint: 'プリンター、用紙、試し印刷' },
  stats: { name: '利用の記録', hint: 'よく読まれた質問、答えられなかったことば' },
  settings: { name: '設定', hint: '組合の名前とマーク、電話、受付時間、画面' },
  quit: { name: '終了', hint: '案内のプログラムを終わります' }
} as const
export type SectionName = keyof typeof SECTION_TEXT
