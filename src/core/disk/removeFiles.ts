import { join } from 'node:path'
import type { Disk } from './disk'
import { UNFINISHED } from './writeAtomically'

/** Removes files from a folder. What cannot be removed now does no harm, and the next start tries again. */
export async function removeFiles(disk: Disk, folder: string, isLeftOver: (name: string) => boolean): Promise<void> {
  const names = await disk.readdir(folder).catch((): string[] => [])
  await Promise.allSettled(names.filter(isLeftOver).map((name) => disk.rm(join(folder, name))))
}

/** Removes what a crash left half written. Only for the start: later it could be a file that is being written. */
export function removeUnfinished(disk: Disk, folder: string): Promise<void> {
  return removeFiles(disk, folder, (name) => name.endsWith(UNFINISHED))
}
