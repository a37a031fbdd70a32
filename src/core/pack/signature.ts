import {
  createHash,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  sign,
  verify,
  type KeyObject
} from 'node:crypto'
import { z } from 'zod'
import { fail, succeed, type Result } from '../../domain/value/result'
import type { PackFault } from '../../domain/pack/packFault'

/** Both keys of a pair as PEM text. */
export interface KeyPair {
  readonly publicKey: string
  readonly privateKey: string
}

export const SignatureSchema = z.strictObject({
  algorithm: z.literal('ed25519'),
  /** The signer's public key, so that a refusal can name it. Trust comes from the kiosk's own keys alone. */
  publicKey: z.string().max(200),
  signature: z.base64().max(100)
})
export type Signature = z.infer<typeof SignatureSchema>

/** Signed in front of a document, so that its signature is never valid for another kind of document. */
const PURPOSES = {
  manifest: Buffer.from('madoguchi pack manifest\n', 'utf8'),
  rotation: Buffer.from('madoguchi key rotation\n', 'utf8')
}

/** The kinds of documents that are signed. */
export type SignedKind = keyof typeof PURPOSES

/** A new Ed25519 key pair. */
export function createKeyPair(): KeyPair {
  return generateKeyPairSync('ed25519', {
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' }
  })
}

/** Signs the bytes of a document. Throws if `privateKey` is not an Ed25519 private key in PEM. */
export function signDocument(kind: SignedKind, document: Uint8Array, privateKey: string): Signature {
  const key = createPrivateKey(privateKey)
  if (key.asymmetricKeyType !== 'ed25519') throw new Error('the signing key is not an Ed25519 key')
  return {
    algorithm: 'ed25519',
    publicKey: createPublicKey(key).export({ type: 'spki', format: 'pem' }).toString(),
    signature: sign(null, Buffer.concat([PURPOSES[kind], document]), key).toString('base64')
  }
}

/** True for an Ed25519 private key in PEM. */
export function isSigningKey(pem: string): boolean {
  try {
    return createPrivateKey(pem).asymmetricKeyType === 'ed25519'
  } catch {
    return false
  }
}

/** A short name for a public key, to compare by eye: `3f2a-90c1-77de-05b4`. Undefined if it is not an Ed25519 key in PEM. */
export function fingerprint(publicKey: string): string | undefined {
  const key = readPublicKey(publicKey)
  const hash =
    key &&
    createHash('sha256')
      .update(key.export({ type: 'spki', format: 'der' }))
      .digest('hex')
  return hash?.slice(0, 16).replace(/(.{4})(?=.)/g, '$1-')
}

/**
 * Checks who signed a document: the signer's fingerprint, or undefined for an unsigned one. If there are trusted keys,
 * only a signature by one of them is accepted; otherwise a signature only has to be valid.
 */
export function checkSigner(
  kind: SignedKind,
  document: Uint8Array,
  signature: Signature | undefined,
  trustedKeys: readonly string[]
): Result<string | undefined, PackFault> {
  if (!signature) return trustedKeys.length > 0 ? fail('unsigned') : succeed(undefined)
  const key = readPublicKey(signature.publicKey)
  if (!key) return fail('bad-signature')
  const isTrusted = trustedKeys.some((trusted) => readPublicKey(trusted)?.equals(key))
  if (trustedKeys.length > 0 && !isTrusted) return fail('unknown-key')
  const isTrue = verify(
    null,
    Buffer.concat([PURPOSES[kind], document]),
    key,
    Buffer.from(signature.signature, 'base64')
  )
  return isTrue ? succeed(fingerprint(signature.publicKey)) : fail('bad-signature')
}

function readPublicKey(pem: string): KeyObject | undefined {
  try {
    // A private key would be accepted too and silently turned into its public half.
    const key = pem.includes('PRIVATE') ? undefined : createPublicKey(pem)
    return key?.asymmetricKeyType === 'ed25519' ? key : undefined
  } catch {
    return undefined
  }
}
