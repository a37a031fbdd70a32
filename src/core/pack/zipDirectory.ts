/** One file of a zip, as its directory describes it. Nothing of it is unpacked yet. */
export interface ZipEntry {
  readonly name: string
  readonly method: 'stored' | 'deflated'
  readonly unpackedBytes: number
  /** The packed bytes, a view of the file. */
  readonly packed: Uint8Array
}

const END = { signature: 0x06054b50, bytes: 22 }
const CENTRAL = { signature: 0x02014b50, bytes: 46 }
const LOCAL = { signature: 0x04034b50, bytes: 30 }
const METHODS: Readonly<Record<number, ZipEntry['method']>> = { 0: 'stored', 8: 'deflated' }
/** The only flag allowed says that names are UTF-8; encryption and sizes after the data are refused. */
const NAME_IS_UTF8 = 0x0800

/**
 * Reads the directory of a zip whose archive comment is `commentBytes` long. Only what fflate writes is understood: one
 * disk, no zip64, no encryption, sizes in the headers. Returns undefined for anything else, never throws.
 */
export function readZipDirectory(file: Uint8Array, commentBytes: number): ZipEntry[] | undefined {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength)
  const end = file.length - commentBytes - END.bytes
  if (end < 0 || view.getUint32(end, true) !== END.signature) return undefined
  const count = view.getUint16(end + 10, true)
  const start = view.getUint32(end + 16, true)
  if (view.getUint16(end + 20, true) !== commentBytes || start + view.getUint32(end + 12, true) !== end)
    return undefined
  const entries: ZipEntry[] = []
  let at = start
  for (let index = 0; index < count; index++) {
    if (at + CENTRAL.bytes > end || view.getUint32(at, true) !== CENTRAL.signature) return undefined
    const entry = readEntry(file, view, at, start)
    if (!entry) return undefined
    entries.push(entry)
    at += CENTRAL.bytes + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return at === end ? entries : undefined
}

function readEntry(file: Uint8Array, view: DataView, at: number, directory: number): ZipEntry | undefined {
  const method = METHODS[view.getUint16(at + 10, true)]
  const local = view.getUint32(at + 42, true)
  if (!method || (view.getUint16(at + 8, true) & ~NAME_IS_UTF8) !== 0) return undefined
  if (local + LOCAL.bytes > directory || view.getUint32(local, true) !== LOCAL.signature) return undefined
  const data = local + LOCAL.bytes + view.getUint16(local + 26, true) + view.getUint16(local + 28, true)
  const dataEnd = data + view.getUint32(at + 20, true)
  if (dataEnd > directory) return undefined
  const nameAt = at + CENTRAL.bytes
  return {
    name: Buffer.from(file.subarray(nameAt, nameAt + view.getUint16(at + 28, true))).toString('utf8'),
    method,
    unpackedBytes: view.getUint32(at + 24, true),
    packed: file.subarray(data, dataEnd)
  }
}
