import type { StaffWarning, StatusView } from '../../../contract/staff'
import type { StoreFault } from '../../../domain/pack/storeFault'
import { BUTTONS } from '../buttons'
import { japaneseDate } from '../japaneseDate'

const REFRESH = 'もう一度見る'
const CALL_INSTALLER = '設置の担当者に知らせてください。'
const UNKEPT = 'このため、設定と利用の記録を残せず、内容の更新もできません。案内はそのまま使えます。'

/** What staff read of each warning: what is wrong, what it does, and what to do. */
export const WARNINGS: Readonly<Record<StaffWarning, (status: StatusView) => string>> = {
  'clock-behind': ({ machineDay, shownDay }) =>
    `端末の日付が${japaneseDate(machineDay)}になっています。内容を作った日か、これまでに使われた日より前です。` +
    `いまは${japaneseDate(shownDay)}の内容を出しています。端末の日付を直すよう、${CALL_INSTALLER}`,
  'clock-ahead': ({ machineDay }) =>
    `端末の日付が${japaneseDate(machineDay)}になっています。前に使われてから1年より長くたっています。` +
    `日付が違うときは、来た方に正しくない内容が出ます。${CALL_INSTALLER}`,
  'disk-full': () => `端末の空き容量が足りません。${UNKEPT}${CALL_INSTALLER}`,
  'cannot-write': () => `端末に書き込めません。${UNKEPT}${CALL_INSTALLER}`
}

export const DESK_TEXT = {
  place: '職員用の画面',
  menu: '職員メニュー',
  toMenu: 'メニューにもどる',
  close: BUTTONS.close.text,
  closing: (seconds: number) => `さわらないままだと、あと${seconds}秒で閉じます`,
  stop: 'やめる',
  loading: '調べています',
  refresh: REFRESH,
  showing: 'いま表示している内容',
  bundled: 'はじめから入っている内容',
  named: '始めるときに --pack で選んだ内容（今回だけ）。選ばずに始めると、この端末で公開してある内容が出ます。',
  version: '版',
  made: '作成日',
  by: '作成元',
  counts: '件数',
  signer: '署名',
  unsigned: 'なし',
  fault: (reason: string) => `公開した内容が使えないため、前の内容を表示しています。${reason}`,
  anyPack: '公開できる鍵は登録されていません。署名のない表やパックも公開できます。',
  noKey:
    '鍵のフォルダー（trusted-keys）に使える鍵がないため、表もパックも公開できません。設置の担当者に知らせてください。',
  unreadKeys: (names: readonly string[]) =>
    `鍵として使えないものがあります：${names.join('、')}。trusted-keys には、名前の終わりが .pem の公開鍵だけを置きます。設置の担当者に知らせてください。`,
  signedOnly: (keys: number) => `登録された鍵（${keys}本）で署名されたパックだけを公開できます。表は公開できません。`
} as const

/** Texts for exporting something to a stick. */
export const STICK_TEXT = {
  exportTo: (stick: string) => `「${stick}」に書き出す`,
  noStick: `書き出す先がありません。USBメモリーを差して、「${REFRESH}」にふれてください。`,
  exported: (name: string) => `「${name}」に書き出しました。`
} as const

/** Why it is not on the stick, if the wording differs from that for the kiosk's own disk. */
export const EXPORT_FAULTS: Readonly<Partial<Record<StoreFault | 'too-long-for-table', string>>> = {
  'too-long-for-table':
    '長すぎて Excel の一つのセルに入らない文があるため、表にできません。パックで書き出し、配布元に知らせてください。',
  'disk-full': '書き出す先の空き容量が足りません。ほかのUSBメモリーに替えるか、いらないファイルを消してください。',
  'cannot-write': '書き出す先に書き込めません。USBメモリーの書き込み禁止を外すか、ほかのものに替えてください。',
  'file-gone': `書き出す先が見つかりません。USBメモリーを差し直して、「${REFRESH}」にふれてください。`
}
