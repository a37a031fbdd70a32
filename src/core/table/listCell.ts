import { decodeLine, encodeLine } from './notationLine'

const SEPARATORS = /[、，,；;]/

/** The items of a cell: one a line, or, in a cell of one line, parted by 、 or commas. */
export function parseListCell(text: string): string[] {
  const items = text.includes('\n') ? text.split('\n') : text.split(SEPARATORS)
  return items.map((item) => decodeLine(item.trim())).filter((item) => item !== '')
}

/** The same items as a cell of one a line; a lone item that holds a separator gets a line break to say so. */
export function formatListCell(items: readonly string[]): string {
  const lines = items.map(encodeLine)
  return lines.length === 1 && SEPARATORS.test(lines[0] ?? '') ? `${lines[0]}\n` : lines.join('\n')
}
