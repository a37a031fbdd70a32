/** Line breaks inside one text, which a cell would read as the next paragraph or item, are written as this sign. */
const BREAK = '⏎'

/** `text` as one line of the notation: signs with a meaning within a line are marked with ＼. */
export function encodeLine(text: string): string {
  return text.replace(/[＼⏎｜|]/g, '＼$&').replaceAll('\n', BREAK)
}

/** The text that was given to `encodeLine`. A ＼ before any other character is just itself. */
export function decodeLine(line: string): string {
  return line.replace(/＼([＼⏎｜|])|⏎/g, (_, marked?: string) => marked ?? '\n')
}

/** The cells of `｜a｜b｜`, decoded and trimmed. The closing bar may be missing. */
export function splitCells(line: string): string[] {
  const parts = line.slice(1).match(/(?:＼[＼⏎｜|]|[^｜|])*(?:[｜|]|$)/g) ?? []
  const cells = parts.filter((part) => part !== '').map((part) => part.replace(/(?<!＼)((?:＼＼)*)[｜|]$/, '$1'))
  return cells.map((cell) => decodeLine(cell).trim())
}
