import { inflateRawSync } from 'node:zlib'
import { zipSync, type Zippable } from 'fflate'
import { fail, succeed, type Result } from '../../domain/content/result'
import type { PackFault } from '../../domain/content/packFault'
import { checkSeal, SEAL_BYTES, sealZip } from './seal'
import { readZipDirectory, type ZipEntry } from './zipDirectory'

/** Bounds on a pack, checked before anything is unpacked. A pack of 1,786 entries takes about a tenth of each. */
export const PACK_LIMITS = { fileBytes: 32 * 2 ** 20, unpackedBytes: 96 * 2 ** 20, files: 32 }

/** The start of DOS time by the local clock, which is what fflate writes: the same bytes in every time zone. */
const NO_TIME = new Date(1980, 0, 1)
const SAFE_NAME = /^[a-z]{1,32}\.json$/
const COMPRESSION_LEVEL = 6

/** The zip of a pack; the same bytes for the same files. */
export function packFiles(files: Readonly<Record<string, Uint8Array>>): Uint8Array {
  return sealZip(zipSync(files as Zippable, { level: COMPRESSION_LEVEL, mtime: NO_TIME }))
}

/** The files of a pack by name, still packed, after every check that needs no unpacking. */
export function openPackZip(file: Uint8Array): Result<ReadonlyMap<string, ZipEntry>, PackFault> {
  if (file.length > PACK_LIMITS.fileBytes) return fail('too-large')
  const seal = checkSeal(file)
  if (seal !== 'whole') return fail(seal === 'damaged' ? 'damaged' : 'not-a-pack')
  const entries = readZipDirectory(file, SEAL_BYTES)
  if (!entries) return fail('not-a-pack')
  const total = entries.reduce((sum, { unpackedBytes }) => sum + unpackedBytes, 0)
  if (entries.length > PACK_LIMITS.files || total > PACK_LIMITS.unpackedBytes) return fail('unpacked-too-large')
  if (!entries.every(({ name }) => SAFE_NAME.test(name))) return fail('unsafe-name')
  const byName = new Map(entries.map((entry) => [entry.name, entry]))
  return byName.size === entries.length ? succeed(byName) : fail('duplicate-part')
}

/** Unpacks one file. A directory that lies about the size costs no more memory than it admitted to. */
export function unpackFile({ method, packed, unpackedBytes }: ZipEntry): Result<Uint8Array, PackFault> {
  if (method === 'stored') return packed.length === unpackedBytes ? succeed(packed) : fail('damaged')
  const bound = Math.max(unpackedBytes, 1)
  try {
    const bytes = inflateRawSync(packed, { maxOutputLength: bound, chunkSize: Math.max(bound, 64) })
    return bytes.length === unpackedBytes ? succeed(bytes) : fail('damaged')
  } catch (error) {
    return fail((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE' ? 'unpacked-too-large' : 'damaged')
  }
}
