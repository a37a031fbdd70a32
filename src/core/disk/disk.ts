import * as fs from 'node:fs/promises'

/** The calls by which the kiosk uses its disk. Tests pass ones that fail, or that kill the process half way. */
export type Disk = Pick<typeof fs, 'open' | 'rename' | 'rm' | 'mkdir' | 'readFile' | 'readdir'>

export const realDisk: Disk = fs

/** The system's error code of a failed call, such as `ENOSPC`. */
export function codeOf(error: unknown): string | undefined {
  return error instanceof Error ? (error as NodeJS.ErrnoException).code : undefined
}

/** The bytes of a file, or undefined if it is not there. Other errors are thrown. */
export async function readIfThere(disk: Disk, path: string): Promise<Buffer | undefined> {
  try {
    return await disk.readFile(path)
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined
    throw error
  }
}
