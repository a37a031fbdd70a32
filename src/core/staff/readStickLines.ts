import { MAX_LINE_CHARS } from '../../domain/staff/settingsLimits'
import { hiddenCharacter } from '../../domain/value/line'
import { fail, succeed, type Result } from '../../domain/value/result'
import type { StoreFault } from '../../domain/pack/storeFault'
import { readStickFile } from '../disk/readStickFile'
import { decodeTableText } from '../table/file/decodeTableText'
import { UnreadableTable } from '../table/grid/unreadableTable'

const MAX_BYTES = 64 * 1024
const MAX_LINES = 40

/** The lines of a text on a stick that may be typed into a field: not blank, nothing hidden in them, not too long. */
export async function readStickLines(path: string): Promise<Result<readonly string[], StoreFault | 'no-text'>> {
  const file = await readStickFile(path, { maxBytes: MAX_BYTES })
  if (!file.ok) return fail(file.code === 'too-large' ? 'no-text' : file.code)
  const text = decode(file.value)
  if (text === undefined) return fail('no-text')
  const lines = text.split(/\r\n|\r|\n/).map((line) => line.trim())
  const fit = lines.filter((line) => line !== '' && line.length <= MAX_LINE_CHARS && !hiddenCharacter(line))
  return fit.length === 0 ? fail('no-text') : succeed(fit.slice(0, MAX_LINES))
}

function decode(bytes: Uint8Array): string | undefined {
  // What older editors of Windows write as 「Unicode」.
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  try {
    return decodeTableText(bytes)
  } catch (error) {
    if (error instanceof UnreadableTable) return undefined
    throw error
  }
}
