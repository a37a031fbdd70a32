import { PACK_FAULT_REASONS } from './packFault'

/** Why the content on the screen was not replaced, for staff. It stays on the screen. */
export const STORE_FAULT_REASONS = {
  ...PACK_FAULT_REASONS,
  'same-pack': 'いま表示している内容と同じです。変えるところはありません。',
  'failed-search': '検索ができなくなったため、前の内容に戻しました。配布元に知らせてください。',
  'older-pack': 'いま表示している内容より前に作られたものです。替えてよいか、確かめてください。',
  'nothing-to-undo': '戻せる前の内容がありません。',
  cancelled: '取りやめました。',
  'disk-full': '端末の空き容量が足りません。設置の担当者に知らせてください。',
  'cannot-write': '端末に書き込めません。設置の担当者に知らせてください。',
  'file-gone': 'ファイルを読めません。メモリーを抜かずに、もう一度ためしてください。',
  busy: 'ほかの更新をしている途中です。終わるまでお待ちください。'
} as const satisfies Record<string, string>

export type StoreFault = keyof typeof STORE_FAULT_REASONS

/** Why something could not be saved on the kiosk's own disk. */
export type DiskFault = Extract<StoreFault, 'disk-full' | 'cannot-write'>
