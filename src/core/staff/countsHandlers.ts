import { fail, succeed } from '../../domain/value/result'
import type { Handlers } from '../router'
import type { StaffParts } from './staffParts'

/** The counts, as staff look at them and take them away. */
export function createCountsHandlers({ stats, sticks }: StaffParts) {
  return {
    'staff:stats': async ({ period }) => succeed(await stats.view(period)),
    'staff:stats-export': async ({ period, stick }) => {
      const folder = await sticks.folder(stick)
      return succeed(folder === undefined ? fail('file-gone') : await stats.exportTo(folder, period))
    }
  } satisfies Partial<Handlers>
}
