import { crc32, inflateRawSync } from 'node:zlib'
import { fail, succeed, type Result } from '../../domain/value/result'
import { readZipDirectory, type DirectoryLimits, type ZipEntry, type ZipFault } from './zipDirectory'

/** The limits of a zip, checked against its directory before anything is unpacked. */
export interface ZipLimits extends DirectoryLimits {
  /** Unpacked bytes of all files together. */
  readonly bytes: number
}

/** Why a file of a zip was not unpacked. `too-large`: it is larger than asked for, or than the directory states. */
export type ZipReadFault = 'missing' | 'broken' | 'too-large'

/** An opened zip: the paths in it, and a reader that unpacks one file at a time. */
export interface Zip {
  readonly paths: readonly string[]
  /** The bytes of a file, of the size and with the checksum that the directory names. */
  read(path: string, maxBytes?: number): Result<Uint8Array, ZipReadFault>
}

/**
 * Opens a zip by its directory alone: nothing is unpacked until the whole directory has been found valid and within
 * `limits`, and no file is unpacked to more than the directory states. The only reader of zips: of packs and of
 * workbooks.
 */
export function openZip(file: Uint8Array, limits: ZipLimits): Result<Zip, ZipFault> {
  const read = readZipDirectory(file, limits)
  if (!read.ok) return read
  const total = read.value.reduce((sum, { unpackedBytes }) => sum + unpackedBytes, 0)
  if (total > limits.bytes) return fail('too-large')
  const entries = new Map(read.value.map((entry) => [entry.path, entry]))
  return succeed({
    paths: [...entries.keys()],
    read: (path, maxBytes = Infinity) => {
      const entry = entries.get(path)
      if (!entry) return fail('missing')
      return entry.unpackedBytes > maxBytes ? fail('too-large') : unpack(entry)
    }
  })
}

function unpack({ method, packed, unpackedBytes, crc }: ZipEntry): Result<Uint8Array, ZipReadFault> {
  const inflated = method === 'stored' ? succeed(packed) : inflate(packed, unpackedBytes)
  if (!inflated.ok) return inflated
  const isSound = inflated.value.length === unpackedBytes && crc32(inflated.value) === crc
  return isSound ? inflated : fail('broken')
}

/** Costs no more memory than the directory states, even if the directory lies about the size. */
function inflate(packed: Uint8Array, unpackedBytes: number): Result<Uint8Array, ZipReadFault> {
  const bound = Math.max(unpackedBytes, 1)
  try {
    return succeed(inflateRawSync(packed, { maxOutputLength: bound, chunkSize: Math.max(bound, 64) }))
  } catch (error) {
    return fail((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE' ? 'too-large' : 'broken')
  }
}
