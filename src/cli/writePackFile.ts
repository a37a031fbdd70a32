import { buildPack } from '../core/content/buildPack'
import { isSigningKey } from '../core/pack/signature'
import type { Content } from '../domain/content/content'
import { japaneseDay } from '../domain/value/isoDate'
import { readInput, writeOutput } from './readInput'
import { sayProgress } from './sayProgress'
import { CommandError } from './verb'

/** The options of every verb that makes a pack, for `parseArgs`. */
export const PACK_OPTIONS = {
  out: { type: 'string' },
  version: { type: 'string' },
  organisation: { type: 'string', default: '' },
  sign: { type: 'string' }
} as const

export const PACK_USAGE = '[--version 版] [--organisation 名前] [--sign 秘密鍵.pem]'

/** The pack's version, the union it comes from, and the file with the key that signs it. */
export interface PackOptions {
  readonly version?: string | undefined
  readonly organisation: string
  readonly sign?: string | undefined
}

/**
 * Builds a pack from `content` and writes it to `out`, reporting progress through `say`. Throws CommandError if a file
 * cannot be read or written.
 */
export async function writePackFile(
  out: string,
  content: Content,
  { version, organisation, sign }: PackOptions,
  say: (line: string) => void
): Promise<void> {
  const created = new Date()
  const about = { version: version ?? japaneseDay(created), organisation, created }
  const privateKey = sign === undefined ? undefined : await readSigningKey(sign)
  await writeOutput(out, await buildPack(content, about, { privateKey, onProgress: sayProgress(say) }))
}

/** The private key (PEM) in a file. Throws CommandError if it cannot sign packs. */
export async function readSigningKey(path: string): Promise<string> {
  const key = new TextDecoder().decode(await readInput(path))
  if (!isSigningKey(key)) throw new CommandError(`${path}: 署名する鍵 (faq keygen の …-private.pem) ではありません`)
  return key
}
