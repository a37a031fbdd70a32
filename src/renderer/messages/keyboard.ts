import { label } from '../../domain/readings/label'
import type { Board } from '../../domain/visit/preferences'
import { BUTTONS } from './buttons'

export const BOARD_TEXT = {
  name: '文字盤',
  space: label('{空白|くうはく}'),
  remove: BUTTONS.removeLetter,
  swap: label('{文字|もじ}のならび'),
  hide: label('{文字盤|もじばん}を／{閉|と}じる'),
  show: label('{文字盤|もじばん}を／{出|だ}す')
} as const

export const BOARD_NAMES: Record<Board, string> = {
  'kana-right': '五十音、右から',
  'kana-left': '五十音、左から',
  romaji: 'ローマ字'
}

/** The keys that alter the letter before them: the sign on each key, and its name. */
export const ALTERING = {
  voiced: { sign: '゛', name: '濁点' },
  'half-voiced': { sign: '゜', name: '半濁点' },
  small: { sign: '小', name: '小さい文字' }
} as const
