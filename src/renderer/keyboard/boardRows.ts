import { KANA_COLUMNS } from '../../domain/value/kanaColumns'
import type { Board } from '../../domain/visit/preferences'

/** A column or row of keys; an empty string is a gap that keeps the others in their places. */
export type KeyLine = readonly string[]

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
