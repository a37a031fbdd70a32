import { fail, succeed, type Result } from '../../domain/value/result'

/** Why a zip file was refused by its directory. */
export type ZipFault =
  'not-a-zip' | 'broken' | 'encrypted' | 'unsafe-path' | 'duplicate-path' | 'too-many-entries' | 'too-large'

/** One file of a zip, as its directory describes it. Nothing of it is unpacked yet. */
export interface ZipEntry {
  readonly path: string
  readonly method: 'stored' | 'deflated'
  /** CRC-32 of the unpacked bytes. */
  readonly crc: number
  readonly unpackedBytes: number
  /** The packed bytes, a view of the file. */
  readonly packed: Uint8Array
}

export interface DirectoryLimits {
  /** How many files the zip may hold. */
  readonly entries: number
  /** How long its archive comment has to be. Default: of any length. */
  readonly commentBytes?: number | undefined
}

/** The place of an entry in the file, from its local header to the end of its data. */
interface Placed {
  readonly entry: ZipEntry
  readonly from: number
  readonly to: number
}

const END = { signature: 0x06054b50, bytes: 22, maxCommentBytes: 0xffff }
const CENTRAL = { signature: 0x02014b50, bytes: 46 }
const LOCAL = { signature: 0x04034b50, bytes: 30 }
const METHODS: Readonly<Record<number, ZipEntry['method']>> = { 0: 'stored', 8: 'deflated' }
const NAMES = new TextDecoder('utf-8', { ignoreBOM: true })
/** Flags of the three kinds of encryption: traditional, strong, and with masked headers. */
const ENCRYPTION_FLAGS = 0x2041
/** Compression level, sizes repeated after the data, a name in UTF-8: none of these changes what is read. */
const HARMLESS_FLAGS = 0x080e

/**
 * Reads the directory of a zip, and nothing but the directory. Local headers repeat what it says and are ignored, so no
 * two parts of this program can disagree about a file. Zips of several disks and zip64 are not supported; files that
 * share bytes are `broken`. Never throws.
 */
export function readZipDirectory(file: Uint8Array, limits: DirectoryLimits): Result<ZipEntry[], ZipFault> {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength)
  if (file.length < 4 || view.getUint16(0, false) !== 0x504b) return fail('not-a-zip')
  const end = findEnd(view, limits.commentBytes)
  if (end === undefined) return fail('broken')
  const count = view.getUint16(end + 10, true)
  const start = view.getUint32(end + 16, true)
  const directoryEnd = start + view.getUint32(end + 12, true)
  if (count > limits.entries) return fail('too-many-entries')
  if (directoryEnd > end) return fail('broken')
  const placed: Placed[] = []
  let at = start
  for (let index = 0; index < count; index++) {
    const next = endOfRecord(view, at, directoryEnd)
    if (next === undefined) return fail('broken')
    const read = readEntry(file, view, at, start)
    if (!read.ok) return read
    placed.push(read.value)
    at = next
  }
  if (at !== directoryEnd) return fail('broken')
  return refuseShared(placed) ?? succeed(placed.map(({ entry }) => entry))
}

/** The end record, whose comment reaches to the end of the file. */
function findEnd(view: DataView, commentBytes: number | undefined): number | undefined {
  const last = view.byteLength - END.bytes - (commentBytes ?? 0)
  const first = Math.max(0, commentBytes === undefined ? last - END.maxCommentBytes : last)
  for (let at = last; at >= first; at--) {
    const isEnd = view.getUint32(at, true) === END.signature
    if (isEnd && at + END.bytes + view.getUint16(at + 20, true) === view.byteLength) return at
  }
  return undefined
}

/**
 * The end of the record at `at`, path, extra field and comment included; undefined if it is not a record within the
 * directory.
 */
function endOfRecord(view: DataView, at: number, directoryEnd: number): number | undefined {
  if (at + CENTRAL.bytes > directoryEnd || view.getUint32(at, true) !== CENTRAL.signature) return undefined
  const end = [28, 30, 32].reduce((sum, field) => sum + view.getUint16(at + field, true), at + CENTRAL.bytes)
  return end > directoryEnd ? undefined : end
}

function readEntry(file: Uint8Array, view: DataView, at: number, directory: number): Result<Placed, ZipFault> {
  const flags = view.getUint16(at + 8, true)
  const method = METHODS[view.getUint16(at + 10, true)]
  const from = view.getUint32(at + 42, true)
  if ((flags & ENCRYPTION_FLAGS) !== 0) return fail('encrypted')
  if (!method || (flags & ~HARMLESS_FLAGS) !== 0 || from + LOCAL.bytes > directory) return fail('broken')
  const data = from + LOCAL.bytes + view.getUint16(from + 26, true) + view.getUint16(from + 28, true)
  const to = data + view.getUint32(at + 20, true)
  if (view.getUint32(from, true) !== LOCAL.signature || to > directory) return fail('broken')
  const pathAt = at + CENTRAL.bytes
  const path = NAMES.decode(file.subarray(pathAt, pathAt + view.getUint16(at + 28, true)))
  if (isUnsafe(path)) return fail('unsafe-path')
  const [crc, unpackedBytes] = [view.getUint32(at + 16, true), view.getUint32(at + 24, true)]
  return succeed({ entry: { path, method, crc, unpackedBytes, packed: file.subarray(data, to) }, from, to })
}

/** True for a path that is empty, absolute, or leads out of the zip. */
function isUnsafe(path: string): boolean {
  return path === '' || /^\/|\\|^[A-Za-z]:|\0/.test(path) || path.split('/').includes('..')
}

/** Refuses two files of the same path, and files that share bytes: a trick that makes a few kilobytes unpack to petabytes. */
function refuseShared(placed: readonly Placed[]): Result<never, ZipFault> | undefined {
  if (new Set(placed.map(({ entry }) => entry.path)).size < placed.length) return fail('duplicate-path')
  const inOrder = placed.toSorted((one, other) => one.from - other.from)
  const isShared = inOrder.some(({ from }, index) => from < (inOrder[index - 1]?.to ?? 0))
  return isShared ? fail('broken') : undefined
}
