import { z } from 'zod'
import { fail, succeed, type Result } from '../../domain/value/result'
import { decodeJson, encodeJson } from '../disk/json'
import { checkSigner, fingerprint, SignatureSchema, signDocument } from '../pack/signature'

/** The ending of rotation files, which pass trust from one key to another. */
export const ROTATION_ENDING = '.faqkeys'
export const MAX_ROTATION_BYTES = 16 * 1024

const StatementSchema = z.strictObject({
  format: z.literal(1),
  created: z.iso.datetime(),
  /** The key to be trusted from now on (PEM). The signer stays trusted until nothing needs it any more. */
  trust: z.string().max(200)
})

/**
 * The signature covers the statement as text, so that writing the JSON in another way cannot change what was signed.
 */
const FileSchema = z.strictObject({ statement: z.string().max(2000), signature: SignatureSchema })

/** The statement that one key passes its trust to another. */
export interface Rotation {
  readonly created: string
  /** The new key (PEM). */
  readonly trust: string
  /** The fingerprint of the key that hands over. */
  readonly signer: string
}

/** Why a rotation file is not honoured. `unfinished`: it is not JSON, maybe because it is still being copied. */
export type RotationFault = 'unfinished' | 'bad-rotation' | 'unknown-key' | 'bad-signature'

/** The bytes of a rotation file. Throws unless `trust` is a public and `privateKey` a private Ed25519 key in PEM. */
export function writeRotation(trust: string, privateKey: string, created: Date): Uint8Array {
  if (fingerprint(trust) === undefined) throw new Error('the new key is no Ed25519 public key')
  const statement = JSON.stringify({ format: 1, created: created.toISOString(), trust })
  return encodeJson({ statement, signature: signDocument('rotation', Buffer.from(statement), privateKey) }, 2)
}

/** Reads a rotation file: whole, signed by one of `trustedKeys`, and naming a public key. */
export function readRotation(bytes: Uint8Array, trustedKeys: readonly string[]): Result<Rotation, RotationFault> {
  const json = decodeJson(bytes)
  if (json === undefined) return fail('unfinished')
  const file = FileSchema.safeParse(json)
  if (!file.success) return fail('bad-rotation')
  const { statement, signature } = file.data
  const signer = checkSigner('rotation', Buffer.from(statement), signature, trustedKeys)
  if (!signer.ok) return fail(signer.code === 'unknown-key' ? 'unknown-key' : 'bad-signature')
  const parsed = StatementSchema.safeParse(decodeJson(Buffer.from(statement)))
  if (!parsed.success || signer.value === undefined || fingerprint(parsed.data.trust) === undefined)
    return fail('bad-rotation')
  const { created, trust } = parsed.data
  return succeed({ created, trust, signer: signer.value })
}

/** The date that a rotation file states, unverified, for sorting; empty if it states none. */
export function rotationDate(bytes: Uint8Array): string {
  const file = FileSchema.safeParse(decodeJson(bytes))
  const statement = file.success ? StatementSchema.safeParse(decodeJson(Buffer.from(file.data.statement))) : undefined
  return statement?.data?.created ?? ''
}
