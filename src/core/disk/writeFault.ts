import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import type { DiskFault } from '../../domain/pack/storeFault'
import { realDisk, type Disk } from './disk'
import { diskFault } from './diskFault'
import { writeAtomically, UNFINISHED } from './writeAtomically'

/** Too large to be stored in the folder's own entry, so that a full disk is noticed. */
const PROBE = new Uint8Array(4096)

/**
 * Tries to write into a folder. Returns why nothing can be kept there, or undefined if all is well. Leaves nothing
 * behind.
 */
export async function writeFault(folder: string, disk: Disk = realDisk): Promise<DiskFault | undefined> {
  // The next start removes it if the power fails in between.
  const path = join(folder, `probe.${randomUUID()}${UNFINISHED}`)
  try {
    await writeAtomically(path, PROBE, { disk })
    await disk.rm(path, { force: true })
    return undefined
  } catch (error) {
    return diskFault(error)
  }
}
