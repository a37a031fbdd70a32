import { ArchiveRestore, ChartColumn, FileDown, FileUp, Power, Printer, Search, Settings } from '@lucide/vue'
import type { Component } from 'vue'

export type SectionName = 'lookup' | 'update' | 'undo' | 'export' | 'print' | 'stats' | 'settings' | 'quit'

/** One part of the staff menu. */
export interface Section {
  readonly name: string
  readonly hint: string
  readonly icon: Component
}

/** What the menu holds, in the order of its buttons. */
export const SECTIONS: Readonly<Record<SectionName, Section>> = {
  lookup: { name: '番号で調べる', hint: '来た方の紙や画面にある番号の答えを出します', icon: Search },
  update: { name: '内容の更新', hint: 'USBメモリーの表やパックを調べて、公開します', icon: FileUp },
  undo: { name: '元に戻す', hint: '前の三つの内容のどれかに戻します', icon: ArchiveRestore },
  export: { name: '今の内容をUSBに書き出す', hint: 'Excel の表とパックにします', icon: FileDown },
  print: { name: '印刷の設定', hint: 'プリンター、用紙、試し印刷', icon: Printer },
  stats: { name: '利用の記録', hint: 'よく読まれた質問、答えられなかったことば', icon: ChartColumn },
  settings: { name: '設定', hint: '組合の名前とマーク、電話、受付時間、画面', icon: Settings },
  quit: { name: '終了', hint: '案内のプログラムを終わります', icon: Power }
}
