import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import type { DiskFault } from '../../domain/pack/storeFault'
import { realDisk, type Disk } from './disk'
import { diskFault } from './diskFault'
import { writeAtomically, UNFINISHED } from './writeAtomically'

/** Larger than what a file system keeps in a folder's own entry, so that a full disk shows. */
const PROBE = new Uint8Array(4096)

/** Why nothing can be kept in a folder now, found out by trying; undefined if all is well. Leaves nothing behind. */
export async function writeFault(folder: string, disk: Disk = realDisk): Promise<DiskFault | undefined> {
  // Swept at the next start if the power goes in between.
  const path = join(folder, `probe.${randomUUID()}${UNFINISHED}`)
  try {
    await writeAtomically(path, PROBE, { disk })
    await disk.rm(path, { force: true })
    return undefined
  } catch (error) {
    return diskFault(error)
  }
}
