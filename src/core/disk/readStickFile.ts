import { fail, succeed, type Result } from '../../domain/value/result'
import { codeOf, realDisk, type Disk } from './disk'

const CHUNK_BYTES = 1024 * 1024

export interface StickOptions {
  /** Larger files are refused without being read. */
  readonly maxBytes: number
  readonly signal?: AbortSignal | undefined
  /** Called after every chunk with the share that is done, from 0 to 1. */
  readonly onProgress?: ((done: number) => void) | undefined
  readonly disk?: Disk | undefined
}

/** Reads a file from a stick that may be pulled out while it is being read. */
export async function readStickFile(
  path: string,
  { maxBytes, signal, onProgress, disk = realDisk }: StickOptions
): Promise<Result<Uint8Array, 'file-gone' | 'too-large' | 'cancelled'>> {
  try {
    const file = await disk.open(path, 'r')
    try {
      const { size } = await file.stat()
      if (size > maxBytes) return fail('too-large')
      const bytes = new Uint8Array(size)
      for (let at = 0; at < size;) {
        if (signal?.aborted) return fail('cancelled')
        const { bytesRead } = await file.read(bytes, at, Math.min(CHUNK_BYTES, size - at), at)
        if (bytesRead === 0) return fail('file-gone') // Shorter than its entry says: the stick is being pulled out.
        at += bytesRead
        onProgress?.(at / size)
      }
      return succeed(bytes)
    } finally {
      await file.close()
    }
  } catch (error) {
    if (codeOf(error) === undefined) throw error
    return fail('file-gone')
  }
}
