import { fail, succeed } from '../../domain/value/result'
import type { Measured } from './pictureSize'

/** The frame headers of the kinds that browsers can draw: baseline, extended and progressive. */
const FRAMES = new Set([0xc0, 0xc1, 0xc2])
const START_OF_SCAN = 0xda
const END_OF_IMAGE = [0xff, 0xd9] as const
/** Cameras and editors may write a little more after the end. */
const TAIL_BYTES = 64 * 1024

/** The size of a JPEG that is not cut short. */
export function measureJpeg(bytes: Uint8Array): Measured {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let frame: { widthPx: number; heightPx: number } | undefined
  for (let at = 2; at + 4 <= file.length;) {
    if (file[at] !== 0xff) break
    const marker = file.readUInt8(at + 1)
    const end = at + 2 + file.readUInt16BE(at + 2)
    if (FRAMES.has(marker) && at + 9 <= file.length)
      frame = { heightPx: file.readUInt16BE(at + 5), widthPx: file.readUInt16BE(at + 7) }
    if (marker === START_OF_SCAN) return frame && endsWhole(file, end) ? succeed(frame) : fail('picture-unknown')
    at = end
  }
  return fail('picture-unknown')
}

function endsWhole(file: Buffer, from: number): boolean {
  const at = file.lastIndexOf(Buffer.from(END_OF_IMAGE))
  return at > from && file.length - at <= TAIL_BYTES
}
