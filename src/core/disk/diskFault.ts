import type { DiskFault } from '../../domain/pack/storeFault'
import { codeOf } from './disk'

/** What a failed write means to staff. Throws `error` again if it does not come from the disk. */
export function diskFault(error: unknown): DiskFault {
  const code = codeOf(error)
  if (code === undefined) throw error
  return code === 'ENOSPC' || code === 'EDQUOT' ? 'disk-full' : 'cannot-write'
}
