import { zipSync, type Zippable } from 'fflate'
import { fail, type Result } from '../../domain/value/result'
import type { PackFault } from '../../domain/pack/packFault'
import { checkSeal, SEAL_BYTES, sealZip } from './seal'
import { openZip, type Zip, type ZipReadFault } from '../zip/openZip'
import type { ZipFault } from '../zip/zipDirectory'

/** Limits on a pack, checked before anything is unpacked. A pack of 1,786 entries needs about a tenth of each. */
export const PACK_LIMITS = { fileBytes: 32 * 2 ** 20, unpackedBytes: 96 * 2 ** 20, files: 32 }

/** The start of DOS time in local time, which is what fflate writes: the same bytes in every time zone. */
const NO_TIME = new Date(1980, 0, 1)
const SAFE_NAME = /^[a-z]{1,32}\.json$/
const COMPRESSION_LEVEL = 6

const OPEN_FAULTS: Readonly<Record<ZipFault, PackFault>> = {
  'not-a-zip': 'not-a-pack',
  broken: 'not-a-pack',
  encrypted: 'not-a-pack',
  'unsafe-path': 'unsafe-name',
  'duplicate-path': 'duplicate-part',
  'too-many-entries': 'unpacked-too-large',
  'too-large': 'unpacked-too-large'
}

const READ_FAULTS: Readonly<Record<ZipReadFault, PackFault>> = {
  missing: 'missing-part',
  broken: 'damaged',
  'too-large': 'unpacked-too-large'
}

/** The zip of a pack; the same bytes for the same files. */
export function packFiles(files: Readonly<Record<string, Uint8Array>>): Uint8Array {
  return sealZip(zipSync(files as Zippable, { level: COMPRESSION_LEVEL, mtime: NO_TIME }))
}

/** Opens the zip of a pack after all checks that need no unpacking. */
export function openPackZip(file: Uint8Array): Result<Zip, PackFault> {
  if (file.length > PACK_LIMITS.fileBytes) return fail('too-large')
  const seal = checkSeal(file)
  if (seal !== 'whole') return fail(seal === 'damaged' ? 'damaged' : 'not-a-pack')
  const opened = openZip(file, {
    entries: PACK_LIMITS.files,
    bytes: PACK_LIMITS.unpackedBytes,
    commentBytes: SEAL_BYTES
  })
  if (!opened.ok) return fail(OPEN_FAULTS[opened.code])
  return opened.value.paths.every((path) => SAFE_NAME.test(path)) ? opened : fail('unsafe-name')
}

/** Unpacks one file of no more than `maxBytes`. */
export function unpackFile(zip: Zip, name: string, maxBytes?: number): Result<Uint8Array, PackFault> {
  const read = zip.read(name, maxBytes)
  return read.ok ? read : fail(READ_FAULTS[read.code])
}
