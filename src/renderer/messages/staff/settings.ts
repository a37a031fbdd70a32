import { BOARDS, TEXT_SIZES, type Board, type TextSize } from '../../../domain/visit/preferences'
import { BOARD_NAMES } from '../keyboard'
import { SHELL } from '../shell'
import { DESK_TEXT } from './desk'
import type { PictureSlot } from '../../../domain/staff/picture'
import { IDLE_SECONDS, MAX_LINE_CHARS, SETTINGS_LIMITS } from '../../../domain/staff/settingsLimits'

export const SETTINGS_TEXT = {
  about:
    'キーボードをつないで入れるか、「文字盤を出す」で入れます。漢字は、文字盤で読みを入れると候補が出ます。出ない漢字は、USBメモリーに置いたテキストのファイルから入れられます。',
  kanji: '漢字の候補',
  kanjiHint: 'ひらがなで読みを入れると、ここに漢字が出ます。長い名前は、ことばごとに選んでください。',
  textFromStick: 'USBメモリーのテキストから入れる',
  plugText: `USBメモリーを差して、「${DESK_TEXT.refresh}」にふれてください。テキストのファイル（.txt）を、フォルダーに入れずに置いておきます。一行が、一つの欄になります。`,
  noTextFile: 'テキストのファイルがありません。',
  noText: `このファイルには、入れられる行がありません。メモ帳で、${MAX_LINE_CHARS}文字までの行にして保存し直してください。`,
  chooseLine: (field: string) => `「${field}」に入れる行にふれてください。`,
  stop: DESK_TEXT.stop,
  save: '保存する',
  saved: '保存しました。',
  unsaved: '保存していない変更があります。',
  faulty: '太い枠のところを直してください。',
  words: 'よく使うことば',
  board: 'はじめの文字盤',
  textSize: 'はじめの文字の大きさ',
  paper: '用紙',
  changePin: '暗証番号を変える',
  newPin: '新しい暗証番号',
  pinChanged: '暗証番号を変えました。',
  pinUnchanged: (reason: string) => `暗証番号を変えられませんでした。前の番号のままです。${reason}`,
  noPicture: 'まだありません。',
  choosePicture: 'USBメモリーから選ぶ',
  removePicture: '取りのぞく',
  pictureTaken: '入れました。',
  pictureRemoved: '取りのぞきました。',
  plugPicture: `USBメモリーを差して、「${DESK_TEXT.refresh}」にふれてください。絵のファイル（.png、.jpg、.svg）を、フォルダーに入れずに置いておきます。`,
  noPictureFile: '絵のファイルがありません。',
  program: 'このプログラム',
  version: '版',
  built: '作成日',
  commit: '番号',
  /** Separates the facts about the program. */
  between: '、'
} as const

/** What each field is called, what it is for, and how many letters it takes. */
export const FIELDS = {
  name: { label: '組合の名前', hint: '画面の上と、印刷した紙に出ます', max: SETTINGS_LIMITS.name },
  reading: {
    label: '組合の名前のよみ',
    hint: '「ふりがな」にふれた方の画面と紙に出ます。ひらがなで',
    max: SETTINGS_LIMITS.reading
  },
  phone: { label: '電話番号', hint: '窓口のご案内と、印刷した紙に出ます', max: SETTINGS_LIMITS.phone },
  hours: {
    label: '受付時間',
    hint: '窓口のご案内と、印刷した紙に出ます。例：平日 9時から17時まで',
    max: SETTINGS_LIMITS.hours
  },
  holidays: {
    label: '休み',
    hint: '窓口のご案内に出ます。例：土曜、日曜、祝日、年末年始',
    max: SETTINGS_LIMITS.holidays
  },
  place: {
    label: '場所',
    hint: '窓口のご案内に出ます。例：本社ビル 2階、エレベーターを降りて右',
    max: SETTINGS_LIMITS.place
  },
  extension: { label: '内線番号', hint: '「職員を呼ぶ」に出ます', max: SETTINGS_LIMITS.extension },
  idleSeconds: {
    label: '自動で終わるまでの秒数',
    hint: `さわらないままのとき。${IDLE_SECONDS.least}から${IDLE_SECONDS.most}まで`,
    max: 3
  },
  closingTime: { label: '窓口が閉まる時刻', hint: '17:15 のように。決めないときは空のまま', max: 5 },
  branch: { label: 'この窓口の呼び名', hint: '本部の一覧に出ます。例：東京支部', max: SETTINGS_LIMITS.branch },
  inbox: {
    label: '受け取りのフォルダー',
    hint: '本部から届くパックを見るところ。使わないときは空のまま',
    max: SETTINGS_LIMITS.inbox
  },
  outbox: {
    label: '差し出しのフォルダー',
    hint: '利用の記録と様子を書くところ。使わないときは空のまま',
    max: SETTINGS_LIMITS.outbox
  }
} as const satisfies Readonly<Record<string, { label: string; hint: string; max: number }>>

/** What each of the union's own pictures is for. */
export const PICTURES: Readonly<Record<PictureSlot, { readonly label: string; readonly hint: string }>> = {
  logo: { label: '組合のマーク', hint: '画面の上に、組合の名前と並べて出ます。ふれるとすぐに変わります。' },
  place: { label: '窓口の場所の絵', hint: '窓口のご案内に出ます。ふれるとすぐに変わります。' }
}

/** For staff without a keyboard: words that unions' names and hours consist of. */
export const WORDS = [
  '健康保険組合',
  '平日',
  '土曜',
  '日曜',
  '祝日',
  '祝日を除く',
  '午前',
  '午後',
  '時',
  '分',
  'から',
  'まで',
  '、'
]

export const BOARD_OPTIONS: readonly { readonly value: Board; readonly label: string }[] = BOARDS.map((value) => ({
  value,
  label: BOARD_NAMES[value]
}))

export const TEXT_SIZE_OPTIONS: readonly { readonly value: TextSize; readonly label: string }[] = TEXT_SIZES.map(
  (value) => ({ value, label: SHELL.textSizes[value] })
)
