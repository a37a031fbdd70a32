import { promisify } from 'node:util'
import { crc32, inflate } from 'node:zlib'
import { fail, succeed } from '../../domain/value/result'
import { isFit, type Measured } from './pictureSize'

const unpack = promisify(inflate)

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
/** The length, the name and the checksum of a chunk. */
const CHUNK_FRAME_BYTES = 12
/** Channels by colour type (PNG specification, 11.2.1). */
const CHANNELS: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 }
const BIT_DEPTHS = [1, 2, 4, 8, 16]
/** An interlaced picture has seven passes, and each may add one partly filled row of its own. */
const PASSES = 7

/** The size of a PNG whose chunks are all whole and whose rows unpack to the number of bytes that its size needs. */
export async function measurePng(bytes: Uint8Array): Promise<Measured> {
  const chunks = chunksOf(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength))
  const head = chunks?.[0]
  if (!chunks || head?.name !== 'IHDR' || head.data.length !== 13 || chunks.at(-1)?.name !== 'IEND')
    return fail('picture-unknown')
  const size = { widthPx: head.data.readUInt32BE(0), heightPx: head.data.readUInt32BE(4) }
  if (!isFit(size)) return fail('picture-size')
  const least = leastRowBytes(size.widthPx, size.heightPx, head.data)
  if (least === undefined) return fail('picture-unknown')
  const packed = Buffer.concat(chunks.filter(({ name }) => name === 'IDAT').map(({ data }) => data))
  const slack = PASSES * size.heightPx + 1024
  const rows = await unpack(packed, { maxOutputLength: least + slack }).catch(() => undefined)
  return rows && rows.length >= least ? succeed(size) : fail('picture-unknown')
}

interface Chunk {
  readonly name: string
  readonly data: Buffer
}

/** All chunks in order, or undefined if one is cut short or does not match its checksum. */
function chunksOf(file: Buffer): Chunk[] | undefined {
  if (!file.subarray(0, SIGNATURE.length).equals(SIGNATURE)) return undefined
  const chunks: Chunk[] = []
  for (let at = SIGNATURE.length; at < file.length;) {
    if (at + CHUNK_FRAME_BYTES > file.length) return undefined
    const end = at + CHUNK_FRAME_BYTES + file.readUInt32BE(at)
    if (end > file.length || crc32(file.subarray(at + 4, end - 4)) !== file.readUInt32BE(end - 4)) return undefined
    chunks.push({ name: file.toString('latin1', at + 4, at + 8), data: file.subarray(at + 8, end - 4) })
    at = end
  }
  return chunks
}

/** The least number of bytes that the unpacked rows can take, or undefined for an unknown colour type. */
function leastRowBytes(width: number, height: number, head: Buffer): number | undefined {
  const depth = head.readUInt8(8)
  const channels = CHANNELS[head.readUInt8(9)]
  if (channels === undefined || !BIT_DEPTHS.includes(depth)) return undefined
  return Math.ceil((width * height * channels * depth) / 8)
}
