import { z } from 'zod'
import {
  PACK_FORMAT,
  PACK_PARTS,
  PackManifestSchema,
  type Pack,
  type PackManifest,
  type PackPart
} from '../../domain/pack/pack'
import type { PackFault } from '../../domain/pack/packFault'
import { fail, succeed, type Result } from '../../domain/value/result'
import { createJsonReader } from './createJsonReader'
import { countsOf, sameCounts } from './countsOf'
import { decodeJson } from '../disk/json'
import { fileOfPart, MANIFEST_FILE, packIdOf, sha256, SIGNATURE_FILE } from './packId'
import { openPackZip, unpackFile } from './packZip'
import { parseParts } from './parseParts'
import { checkSigner, SignatureSchema } from './signature'
import type { Zip } from '../zip/openZip'

/** How strictly a pack is read. */
export interface ReadPackOptions {
  /**
   * Public keys (PEM) of those who may publish. If there are any, only packs signed by one of them are read. Default:
   * none.
   */
  readonly trustedKeys?: readonly string[]
}

/** What a pack says about itself, and the fingerprint of its signer. */
export type PackLabel = Pick<Pack, 'manifest' | 'signer'>

const KNOWN_FILES = new Set([MANIFEST_FILE, SIGNATURE_FILE, ...PACK_PARTS.map(fileOfPart)])
/** A manifest takes about 900 bytes, a signature 300. */
const MAX_MANIFEST_BYTES = 64 * 1024
const AnyFormat = z.object({ format: z.int().min(1) })

/**
 * Reads and verifies a pack: it must be whole, within limits, in this format and signed if keys are given, and every
 * part must match its schema.
 */
export function readPack(bytes: Uint8Array, options: ReadPackOptions = {}): Result<Pack, PackFault> {
  const opened = openManifest(bytes, options)
  if (!opened.ok) return opened
  const { zip, manifest, signer } = opened.value
  const values = readParts(zip, manifest)
  if (!values.ok) return values
  const parts = parseParts(values.value)
  if (!parts || !sameCounts(manifest.counts, countsOf(parts.content))) return fail('bad-content')
  return succeed({ manifest, signer, ...parts })
}

/** The manifest of a whole pack and its signer. Cheap: none of the parts is unpacked or verified. */
export function peekPack(bytes: Uint8Array, options: ReadPackOptions = {}): Result<PackLabel, PackFault> {
  const opened = openManifest(bytes, options)
  return opened.ok ? succeed({ manifest: opened.value.manifest, signer: opened.value.signer }) : opened
}

function openManifest(
  bytes: Uint8Array,
  options: ReadPackOptions
): Result<PackLabel & { readonly zip: Zip }, PackFault> {
  const opened = openPackZip(bytes)
  if (!opened.ok) return opened
  const zip = opened.value
  const read = readManifest(zip)
  if (!read.ok) return read
  if (!zip.paths.every((name) => KNOWN_FILES.has(name))) return fail('unknown-part')
  const signer = readSigner(zip, read.value.bytes, options.trustedKeys ?? [])
  return signer.ok ? succeed({ zip, manifest: read.value.manifest, signer: signer.value }) : signer
}

/** Reads the format before anything else, so that a pack of another version is not reported as broken. */
function readManifest(zip: Zip): Result<{ manifest: PackManifest; bytes: Uint8Array }, PackFault> {
  const bytes = unpackFile(zip, MANIFEST_FILE, MAX_MANIFEST_BYTES)
  if (!bytes.ok) return bytes
  const json = decodeJson(bytes.value)
  const format = AnyFormat.safeParse(json)
  if (format.success && format.data.format !== PACK_FORMAT)
    return fail(format.data.format > PACK_FORMAT ? 'newer-format' : 'older-format')
  const manifest = PackManifestSchema.safeParse(json)
  if (!manifest.success || manifest.data.id !== packIdOf(manifest.data.parts)) return fail('bad-manifest')
  return succeed({ manifest: manifest.data, bytes: bytes.value })
}

function readSigner(
  zip: Zip,
  manifest: Uint8Array,
  trustedKeys: readonly string[]
): Result<string | undefined, PackFault> {
  if (!zip.paths.includes(SIGNATURE_FILE)) return checkSigner('manifest', manifest, undefined, trustedKeys)
  const bytes = unpackFile(zip, SIGNATURE_FILE, MAX_MANIFEST_BYTES)
  if (!bytes.ok) return bytes
  const signature = SignatureSchema.safeParse(decodeJson(bytes.value))
  return signature.success ? checkSigner('manifest', manifest, signature.data, trustedKeys) : fail('bad-signature')
}

function readParts(zip: Zip, manifest: PackManifest): Result<Record<PackPart, unknown>, PackFault> {
  const values: Partial<Record<PackPart, unknown>> = {}
  const readJson = createJsonReader()
  for (const part of PACK_PARTS) {
    const bytes = unpackFile(zip, fileOfPart(part))
    if (!bytes.ok) return bytes
    if (sha256(bytes.value) !== manifest.parts[part]) return fail('damaged')
    const json = readJson(bytes.value)
    if (json === 'too-large') return fail('unpacked-too-large')
    values[part] = json.value
  }
  return succeed(values as Record<PackPart, unknown>)
}
