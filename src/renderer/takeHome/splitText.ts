/**
 * The most that one code may contain, in bytes of UTF-8, including `（1／2）`: a code of at most version 24, with 121
 * cells including its quiet zone, so that a cell is five pixels wide on the lowest supported screen.
 */
export const MAX_CODE_BYTES = 900

/** Room for the line that says which part it is. */
const MARK_BYTES = 24

const encoder = new TextEncoder()
const bytesOf = (text: string) => encoder.encode(text).length

/**
 * Splits a text into parts that each fit a code, at the ends of lines, else of sentences, else anywhere. Nothing is
 * left out. If there are several parts, each begins with its position, such as `（1／2）`.
 */
export function splitText(text: string, maxBytes = MAX_CODE_BYTES): string[] {
  if (bytesOf(text) <= maxBytes) return [text]
  const parts: string[] = []
  let part = ''
  for (const piece of text.split(/(?<=\n)/).flatMap((line) => piecesOf(line, maxBytes - MARK_BYTES))) {
    if (part !== '' && bytesOf(part + piece) > maxBytes - MARK_BYTES) {
      parts.push(part)
      part = ''
    }
    part += piece
  }
  return [...parts, part].map((one, at, all) => `（${at + 1}／${all.length}）\n${one.trim()}`)
}

/** A line in pieces of at most `maxBytes`. */
function piecesOf(line: string, maxBytes: number): string[] {
  if (bytesOf(line) <= maxBytes) return [line]
  const sentences = line.split(/(?<=。)(?!$)/)
  return (sentences.length > 1 ? sentences : [...line]).flatMap((piece) => piecesOf(piece, maxBytes))
}
