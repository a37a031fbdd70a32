import type { Board } from '../../domain/visit/preferences'
import type { Alteration } from './alterLast'

export const BOARD_TEXT = {
  name: '文字盤',
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

/** The keys that alter the letter before them: what stands on each, and its name. */
export const ALTERING: Record<Alteration, { readonly sign: string; readonly name: string }> = {
  voiced: { sign: '゛', name: '濁点' },
  'half-voiced': { sign: '゜', name: '半濁点' },
  small: { sign: '小', name: '小さい文字' }
}
