import type { Board } from '../../domain/visit/preferences'

export const BOARD_TEXT = {
  name: '文字盤',
  alter: '゛ ゜ 小',
  alterName: '濁点・半濁点・小さい文字',
  space: '空白',
  remove: '一字消す',
  swap: '文字のならび',
  hide: '文字盤を閉じる',
  show: '文字盤を出す'
} as const

export const BOARD_NAMES: Record<Board, string> = {
  'kana-right': '五十音、右から',
  'kana-left': '五十音、左から',
  romaji: 'ローマ字'
}
