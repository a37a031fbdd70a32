import { join } from 'node:path'
import type { Disk } from './disk'
import { UNFINISHED } from './writeAtomically'

/** Removes files of a folder. What cannot be removed now is tried again at the next start, and harms nothing till then. */
export async function removeFiles(disk: Disk, folder: string, isLeftOver: (name: string) => boolean): Promise<void> {
  const names = await disk.readdir(folder).catch((): string[] => [])
  await Promise.allSettled(names.filter(isLeftOver).map((name) => disk.rm(join(folder, name))))
}

/** Removes what a crash left half written. For the start alone: later it might be a file that is being written. */
export function removeUnfinished(disk: Disk, folder: string): Promise<void> {
  return removeFiles(disk, folder, (name) => name.endsWith(UNFINISHED))
}
