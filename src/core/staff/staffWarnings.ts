import type { StaffWarning } from '../../contract/staff'
import { japaneseDay, type IsoDate } from '../../domain/value/isoDate'
import { clockDoubt } from '../../domain/stats/clockDoubt'
import { writeFault } from '../disk/writeFault'
import type { Counts } from '../stats/openCounts'

export interface WarningSources {
  readonly dataFolder: string
  readonly counts: Pick<Counts, 'days'>
  /** Today by the machine's clock; undefined where a day is previewed, whose date nobody doubts. */
  readonly machineDay: IsoDate | undefined
  /** When the content on show was made, as its manifest says. */
  readonly created: string
}

/** What staff have to see to now. Looked for anew each time, for disks and clocks go wrong while a kiosk runs. */
export async function staffWarnings(sources: WarningSources): Promise<StaffWarning[]> {
  const { dataFolder, counts, machineDay, created } = sources
  const made = japaneseDay(new Date(created))
  const doubt = machineDay && clockDoubt({ today: machineDay, made, counted: await counts.days() })
  const fault = await writeFault(dataFolder)
  return [...(doubt ? [`clock-${doubt}` as const] : []), ...(fault ? [fault] : [])]
}
