import type { Board } from '../../domain/visit/preferences'

/** A column or row of keys; an empty string is a gap that keeps the others in their places. */
export type KeyLine = readonly string[]

// 五十音: や and わ keep the gaps of the table that every visitor has learnt at school.
const KANA_COLUMNS: readonly KeyLine[] = [
  ['あ', 'い', 'う', 'え', 'お'],
  ['か', 'き', 'く', 'け', 'こ'],
  ['さ', 'し', 'す', 'せ', 'そ'],
  ['た', 'ち', 'つ', 'て', 'と'],
  ['な', 'に', 'ぬ', 'ね', 'の'],
  ['は', 'ひ', 'ふ', 'へ', 'ほ'],
  ['ま', 'み', 'む', 'め', 'も'],
  ['や', '', 'ゆ', '', 'よ'],
  ['ら', 'り', 'る', 'れ', 'ろ'],
  ['わ', 'を', 'ん', 'ー', '']
]

const ROMAJI_ROWS: readonly KeyLine[] = [
  [...'1234567890'],
  [...'qwertyuiop'],
  ['', ...'asdfghjkl'],
  ['', '', ...'zxcvbnm', '-']
]

/** The rows of a board, from top to bottom, each from left to right. */
export function boardRows(board: Board): readonly KeyLine[] {
  if (board === 'romaji') return ROMAJI_ROWS
  const columns = board === 'kana-left' ? KANA_COLUMNS : KANA_COLUMNS.toReversed()
  return [0, 1, 2, 3, 4].map((row) => columns.map((column) => column[row] ?? ''))
}
