import { createHash } from 'node:crypto'

const END_RECORD_BYTES = 22
const LABEL = 'madoguchi pack sha256 '

/** Bytes that the seal takes at the end of a file. */
export const SEAL_BYTES = LABEL.length + 64

/**
 * Adds the SHA-256 of the whole zip file to it, as the archive's comment. Hashes of the unpacked parts cannot show every
 * damage: a flipped bit in a header, or in a back reference that happens to meet the same text, unpacks to the same.
 * `zip` must have no comment.
 */
export function sealZip(zip: Uint8Array): Uint8Array {
  const body = Uint8Array.from(zip)
  new DataView(body.buffer).setUint16(body.length - 2, SEAL_BYTES, true)
  return Buffer.concat([body, Buffer.from(sealOf(body), 'latin1')])
}

/** How a sealed file stands: whole, changed since it was sealed, or never sealed (or cut short). */
export function checkSeal(file: Uint8Array): 'whole' | 'damaged' | 'no-seal' {
  if (file.length < END_RECORD_BYTES + SEAL_BYTES) return 'no-seal'
  const at = file.length - SEAL_BYTES
  const found = Buffer.from(file.subarray(at)).toString('latin1')
  if (!found.startsWith(LABEL)) return 'no-seal'
  return found === sealOf(file.subarray(0, at)) ? 'whole' : 'damaged'
}

function sealOf(body: Uint8Array): string {
  return LABEL + createHash('sha256').update(body).digest('hex')
}
