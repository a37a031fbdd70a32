import { createHash } from 'node:crypto'
import { PACK_PARTS, type PackManifest, type PackPart } from '../../domain/pack/pack'

/** Names of the files of a pack that are not parts. */
export const MANIFEST_FILE = 'manifest.json'
export const SIGNATURE_FILE = 'signature.json'

/** The file of a part. */
export function fileOfPart(part: PackPart): string {
  return `${part}.json`
}

/** SHA-256 in hexadecimal. */
export function sha256(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('hex')
}

/** The id of a pack whose parts have these hashes. */
export function packIdOf(parts: PackManifest['parts']): string {
  return sha256(PACK_PARTS.map((part) => `${part} ${parts[part]}\n`).join(''))
}
