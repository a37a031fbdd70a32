import { decodeLine, encodeLine } from './notationLine'

const SEPARATORS = /[、，,；;]/

/** The items of a cell: one per line, or, in a cell of one line, separated by 、 or commas. */
export function parseListCell(text: string): string[] {
  const items = text.includes('\n') ? text.split('\n') : text.split(SEPARATORS)
  return items.map((item) => decodeLine(item.trim())).filter((item) => item !== '')
}

/**
 * The items as a cell that `parseListCell` reads back: separated by 、, or one per line if an item itself contains a
 * separator; if that item is the only one, a line break after it says so.
 */
export function formatListCell(items: readonly string[]): string {
  const lines = items.map(encodeLine)
  if (!lines.some((line) => SEPARATORS.test(line))) return lines.join('、')
  return lines.length === 1 ? `${lines[0]}\n` : lines.join('\n')
}
