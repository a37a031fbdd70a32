import { UnreadableTable } from '../grid/unreadableTable'

const SAVE_AS_UTF8 = 'Excel の「名前を付けて保存」で「CSV UTF-8（コンマ区切り）」を選んで保存し直してください'
const LINE_FEED = 0x0a

/**
 * The text of a CSV file, without its byte order mark: UTF-8, or Shift_JIS (the Windows kind, with ① and ㈱).
 * Throws UnreadableTable naming the first line that is neither.
 */
export function decodeTableText(bytes: Uint8Array): string {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff))
    throw new UnreadableTable('文字コードが UTF-16 です', SAVE_AS_UTF8)
  const text = decode(bytes, 'utf-8') ?? decode(bytes, 'shift_jis')
  if (text !== undefined) return text
  const utf8 = undecodableLines(bytes, 'utf-8')
  const shiftJis = undecodableLines(bytes, 'shift_jis')
  const isUtf8 = utf8.length <= shiftJis.length
  const lines = isUtf8 ? utf8 : shiftJis
  throw new UnreadableTable(
    `${isUtf8 ? 'UTF-8' : 'Shift_JIS'} として読めない文字が ${lines.length} 行にあります (${lines.slice(0, 10).join('、')} 行目)`,
    `この行の文字を打ち直すか、${SAVE_AS_UTF8}`,
    { line: lines[0] ?? 0 }
  )
}

function decode(bytes: Uint8Array, encoding: 'utf-8' | 'shift_jis'): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch (error) {
    if (error instanceof TypeError) return undefined
    throw error
  }
}

/** In neither encoding is a line feed part of another character, so each line can be decoded on its own. */
function undecodableLines(bytes: Uint8Array, encoding: 'utf-8' | 'shift_jis'): number[] {
  const found: number[] = []
  for (let start = 0, line = 1; start < bytes.length; line++) {
    const feed = bytes.indexOf(LINE_FEED, start)
    const end = feed === -1 ? bytes.length : feed
    if (decode(bytes.subarray(start, end), encoding) === undefined) found.push(line)
    start = end + 1
  }
  return found
}
