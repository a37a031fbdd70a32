import { createHash } from 'node:crypto'
import { PACK_PARTS, type PackManifest, type PackPart } from '../../domain/content/pack'

/** Names of the files of a pack that are not parts. */
export const MANIFEST_FILE = 'manifest.json'
export const SIGNATURE_FILE = 'signature.json'

/** The file of a part. */
export function fileOfPart(part: PackPart): string {
  return `${part}.json`
}

/** A value as the bytes of a file. Keys stand in the order of the value. */
export function encodeJson(value: unknown): Uint8Array {
  return Buffer.from(JSON.stringify(value), 'utf8')
}

/** The value a file holds, or undefined where it is not JSON in UTF-8. */
export function decodeJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    return undefined
  }
}

/** SHA-256 in hexadecimal. */
export function sha256(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('hex')
}

/** The id of a pack whose parts have these hashes. */
export function packIdOf(parts: PackManifest['parts']): string {
  return sha256(PACK_PARTS.map((part) => `${part} ${parts[part]}\n`).join(''))
}
