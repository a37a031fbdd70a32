import { join } from 'node:path'
import { succeed, fail, type Result } from '../../domain/value/result'
import type { StoreFault } from '../../domain/pack/storeFault'
import { diskFault } from '../disk/diskFault'
import { writeAtomically } from '../disk/writeAtomically'

/** Writes a file into the folder of a stick and returns its name. Leaves nothing half written there. */
export async function writeToStick(
  folder: string | undefined,
  name: string,
  bytes: Uint8Array
): Promise<Result<string, StoreFault>> {
  if (folder === undefined) return fail('file-gone')
  try {
    await writeAtomically(join(folder, name), bytes)
    return succeed(name)
  } catch (error) {
    return fail(diskFault(error))
  }
}

/** The time in Japan as `2026-11-21-143059`, for file names: a second file of a day does not overwrite the first. */
export function stampOf(instant: Date): string {
  return instant.toLocaleString('sv-SE', { timeZone: 'Asia/Tokyo' }).replace(' ', '-').replaceAll(':', '')
}
