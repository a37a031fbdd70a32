import { crc32, inflateRawSync } from 'node:zlib'

/** What a zip file may hold at most, judged by its directory before anything is inflated. */
export const ZIP_LIMITS = { entries: 2_000, bytes: 120 * 1024 * 1024 } as const

/** Why a zip file was refused. */
export type ZipFault = 'not-a-zip' | 'broken' | 'encrypted' | 'unsafe-path' | 'too-many-entries' | 'too-large'

export class ZipError extends Error {
  constructor(readonly fault: ZipFault) {
    super(fault)
  }
}

/** An opened zip file: the names in it, and a reader that inflates one at a time. */
export interface OpenedZip {
  readonly names: readonly string[]
  /** The bytes of `name`, checked against size and CRC; undefined where there is none. Throws ZipError `broken`. */
  read(name: string): Uint8Array | undefined
}

interface ZipEntry {
  readonly name: string
  readonly method: number
  readonly crc: number
  readonly packedBytes: number
  readonly bytes: number
  readonly offset: number
}

const END_SIGNATURE = 0x06054b50
const ENTRY_SIGNATURE = 0x02014b50
const LOCAL_SIGNATURE = 0x04034b50
const END_BYTES = 22
const MAX_COMMENT_BYTES = 65_535

/**
 * Opens a zip file by its directory alone. Throws ZipError for what is no zip, is cut short, is encrypted, names a
 * path outside itself, or declares more than the limits; a part that inflates to more than it declared is `broken`.
 */
export function openZip(bytes: Uint8Array, limits: { entries: number; bytes: number } = ZIP_LIMITS): OpenedZip {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const entries = guarded(() => readDirectory(bytes, view, limits.entries))
  const total = [...entries.values()].reduce((sum, entry) => sum + entry.bytes, 0)
  if (total > limits.bytes) throw new ZipError('too-large')
  return {
    names: [...entries.keys()],
    read: (name) => {
      const entry = entries.get(name)
      return entry && guarded(() => inflate(bytes, view, entry))
    }
  }
}

function readDirectory(bytes: Uint8Array, view: DataView, maxEntries: number): Map<string, ZipEntry> {
  const end = findEnd(view)
  const count = view.getUint16(end + 10, true)
  if (count > maxEntries) throw new ZipError('too-many-entries')
  const entries = new Map<string, ZipEntry>()
  let at = view.getUint32(end + 16, true)
  for (let index = 0; index < count; index++) {
    if (view.getUint32(at, true) !== ENTRY_SIGNATURE) throw new ZipError('broken')
    const entry = readEntry(bytes, view, at)
    if (entries.has(entry.name)) throw new ZipError('broken')
    entries.set(entry.name, entry)
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return entries
}

function findEnd(view: DataView): number {
  if (view.byteLength < 4 || view.getUint16(0, false) !== 0x504b) throw new ZipError('not-a-zip')
  const lowest = Math.max(0, view.byteLength - END_BYTES - MAX_COMMENT_BYTES)
  for (let at = view.byteLength - END_BYTES; at >= lowest; at--) {
    if (view.getUint32(at, true) === END_SIGNATURE) return at
  }
  throw new ZipError('broken')
}

function readEntry(bytes: Uint8Array, view: DataView, at: number): ZipEntry {
  if (view.getUint16(at + 8, true) & 1) throw new ZipError('encrypted')
  const start = at + 46
  const name = new TextDecoder().decode(bytes.subarray(start, start + view.getUint16(at + 28, true)))
  if (isUnsafe(name)) throw new ZipError('unsafe-path')
  return {
    name,
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    packedBytes: view.getUint32(at + 20, true),
    bytes: view.getUint32(at + 24, true),
    offset: view.getUint32(at + 42, true)
  }
}

function isUnsafe(name: string): boolean {
  return name === '' || /^\/|\\|^[A-Za-z]:|\0/.test(name) || name.split('/').includes('..')
}

function inflate(bytes: Uint8Array, view: DataView, entry: ZipEntry): Uint8Array {
  if (view.getUint32(entry.offset, true) !== LOCAL_SIGNATURE) throw new ZipError('broken')
  const names = view.getUint16(entry.offset + 26, true) + view.getUint16(entry.offset + 28, true)
  const start = entry.offset + 30 + names
  const packed = bytes.subarray(start, start + entry.packedBytes)
  const whole = entry.method === 0 ? packed : inflateRawSync(packed, { maxOutputLength: Math.max(1, entry.bytes) })
  if (entry.method !== 0 && entry.method !== 8) throw new ZipError('broken')
  if (whole.byteLength !== entry.bytes || crc32(whole) !== entry.crc) throw new ZipError('broken')
  return whole
}

/** Reading past the end (RangeError) and zlib's own errors both mean a broken file; anything else is ours to see. */
function guarded<Value>(read: () => Value): Value {
  try {
    return read()
  } catch (error) {
    const isBroken = error instanceof RangeError || (error instanceof Error && 'code' in error)
    throw isBroken && !(error instanceof ZipError) ? new ZipError('broken') : error
  }
}
