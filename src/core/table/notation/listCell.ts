import { decodeLine, encodeLine } from './notationLine'

const SEPARATORS = /[、，,；;]/

/** The items of a cell: one a line, or, in a cell of one line, parted by 、 or commas. */
export function parseListCell(text: string): string[] {
  const items = text.includes('\n') ? text.split('\n') : text.split(SEPARATORS)
  return items.map((item) => decodeLine(item.trim())).filter((item) => item !== '')
}

/**
 * The items as a cell that `parseListCell` reads back: separated by 、, or one per line if an item itself holds a
 * separator; a lone one of those gets a line break after it to say so.
 */
export function formatListCell(items: readonly string[]): string {
  const lines = items.map(encodeLine)
  if (!lines.some((line) => SEPARATORS.test(line))) return lines.join('、')
  return lines.length === 1 ? `${lines[0]}\n` : lines.join('\n')
}
