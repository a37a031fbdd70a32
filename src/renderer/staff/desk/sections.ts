import { ArchiveRestore, FileUp, Power, Printer, ChartColumn, Settings } from '@lucide/vue'
import type { Component } from 'vue'

export type SectionName = 'update' | 'undo' | 'print' | 'stats' | 'settings' | 'quit'

/** One part of the staff menu. */
export interface Section {
  readonly name: string
  readonly hint: string
  readonly icon: Component
}

/** What the menu holds, in the order of its buttons. */
export const SECTIONS: Readonly<Record<SectionName, Section>> = {
  update: { name: '内容の更新', hint: 'USBメモリーの表やパックを調べて、公開します', icon: FileUp },
  undo: { name: '元に戻す', hint: '一つ前の内容に戻します', icon: ArchiveRestore },
  print: { name: '印刷の設定', hint: 'プリンター、用紙、試し印刷', icon: Printer },
  stats: { name: '利用の記録', hint: 'よく読まれた質問、答えられなかったことば', icon: ChartColumn },
  settings: { name: '設定', hint: '組合の名前、電話、受付時間、画面', icon: Settings },
  quit: { name: '終了', hint: '案内のプログラムを終わります', icon: Power }
}
