import type { StaffWarning } from '../../contract/staff'
import { japaneseDay, type IsoDate } from '../../domain/value/isoDate'
import { clockDoubt } from '../../domain/stats/clockDoubt'
import { writeFault } from '../disk/writeFault'
import type { Counts } from '../stats/openCounts'

export interface WarningSources {
  readonly dataFolder: string
  readonly counts: Pick<Counts, 'days'>
  /** Today by the machine's clock, or undefined while another day is previewed: then the clock is not checked. */
  readonly machineDay: IsoDate | undefined
  /** When the content on show was made, as its manifest says. */
  readonly created: string
}

/** What staff have to deal with now. Checked again at each call, since disks and clocks can fail while a kiosk runs. */
export async function staffWarnings(sources: WarningSources): Promise<StaffWarning[]> {
  const { dataFolder, counts, machineDay, created } = sources
  const made = japaneseDay(new Date(created))
  const doubt = machineDay && clockDoubt({ today: machineDay, made, counted: await counts.days() })
  const fault = await writeFault(dataFolder)
  return [...(doubt ? [`clock-${doubt}` as const] : []), ...(fault ? [fault] : [])]
}
