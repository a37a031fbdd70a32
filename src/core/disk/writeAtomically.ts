import { randomUUID } from 'node:crypto'
import { dirname } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { codeOf, realDisk, type Disk } from './disk'

/** The ending of a file that is being written. A file with this ending at start-up was left by a crash. */
export const UNFINISHED = '.unfinished'

const RENAME_TRIES = 5
const RENAME_PAUSE_MS = 40
/** What Windows reports for a file that another program holds. */
const HELD = new Set(['EPERM', 'EACCES', 'EBUSY'])

const CHUNK_BYTES = 256 * 1024

/** For the kiosk's own account alone: counts, settings and the PIN's hash concern no one else. */
export const OWN_FOLDER_MODE = 0o700
export const OWN_FILE_MODE = 0o600

export interface WriteOptions {
  readonly disk?: Disk | undefined
  /** The file's mode, on systems that have modes. Default: for the kiosk's own account alone. */
  readonly mode?: number | undefined
  /** Checked between chunks; an abort throws and leaves nothing behind. */
  readonly signal?: AbortSignal | undefined
  /** Called after every chunk with the number of bytes written. */
  readonly onWritten?: ((bytes: number) => void) | undefined
}

/**
 * Writes a file so that after a crash or a power cut at any point either the old or the new one is there, whole: a new
 * file beside it, flushed to the disk, takes its name, and the folder is flushed. Throws what the disk throws, with the
 * old file untouched and the new one removed. The folder must exist.
 */
export async function writeAtomically(path: string, bytes: Uint8Array, options: WriteOptions = {}): Promise<void> {
  const disk = options.disk ?? realDisk
  const unfinished = `${path}.${randomUUID()}${UNFINISHED}`
  try {
    await writeThrough(disk, unfinished, bytes, options)
    await renamePatiently(disk, unfinished, path)
  } catch (error) {
    await disk.rm(unfinished, { force: true }).catch(() => undefined) // The first error is the one to report.
    throw error
  }
  await syncFolder(disk, dirname(path))
}

async function writeThrough(disk: Disk, path: string, bytes: Uint8Array, options: WriteOptions): Promise<void> {
  const file = await disk.open(path, 'wx', options.mode ?? OWN_FILE_MODE)
  try {
    for (let at = 0; at < bytes.length; at += CHUNK_BYTES) {
      options.signal?.throwIfAborted()
      const chunk = bytes.subarray(at, at + CHUNK_BYTES)
      await file.writeFile(chunk)
      options.onWritten?.(at + chunk.length)
    }
    await file.sync()
  } finally {
    await file.close()
  }
}

/** On Windows a virus scanner or an indexer may hold either file for a moment, and until then the rename is refused. */
async function renamePatiently(disk: Disk, from: string, to: string): Promise<void> {
  for (let tries = 1; ; tries++) {
    try {
      return await disk.rename(from, to)
    } catch (error) {
      if (tries === RENAME_TRIES || !HELD.has(codeOf(error) ?? '')) throw error
      await setTimeout(RENAME_PAUSE_MS * tries)
    }
  }
}

/** Makes a rename survive a power cut. Windows has no such call and needs none: NTFS journals its names. */
async function syncFolder(disk: Disk, path: string): Promise<void> {
  if (process.platform === 'win32') return
  const folder = await disk.open(path, 'r')
  try {
    await folder.sync()
  } finally {
    await folder.close()
  }
}
