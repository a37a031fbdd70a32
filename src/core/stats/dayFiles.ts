import { join } from 'node:path'
import { z } from 'zod'
import { isIsoDate, type IsoDate } from '../../domain/value/isoDate'
import { keyOf, mergeTallies, TallySchema, type Tally } from '../../domain/stats/tally'
import type { Log } from '../log'
import type { Disk } from '../disk/disk'
import { createJsonFile } from '../disk/jsonFile'
import { removeUnfinished } from '../disk/removeFiles'

/** A day never grows beyond this, whatever is typed: about 400 kB. Tallies that exist already can still grow. */
export const MAX_TALLIES_A_DAY = 4_000

/** A tally as version 0.1 wrote it, which called the item's id `no`. */
const TallyOf01Schema = z
  .strictObject({ ...TallySchema.omit({ itemId: true }).shape, no: TallySchema.shape.itemId })
  .transform(({ no, ...tally }) => ({ ...tally, itemId: no }))

const DaySchema = z.array(z.union([TallySchema, TallyOf01Schema]))

/** The counts on disk, one file for each day. */
export interface DayFiles {
  days(): Promise<IsoDate[]>
  /** A file that cannot be understood is set aside and read as empty. Throws what the disk throws. */
  read(day: IsoDate): Promise<Tally[]>
  /** Adds to a day's counts. */
  add(day: IsoDate, tallies: readonly Tally[]): Promise<void>
  remove(day: IsoDate): Promise<void>
  /** Removes what a crash left half written. Only for the start. */
  tidy(): Promise<void>
}

/** Opens the counts of a data folder. */
export function openDayFiles(dataFolder: string, log: Log, disk: Disk): DayFiles {
  const folder = join(dataFolder, 'stats')
  const pathOf = (day: IsoDate) => join(folder, `${day}.json`)
  const fileOf = (day: IsoDate) =>
    createJsonFile({ path: pathOf(day), schema: DaySchema, whenBroken: 'set-aside', disk })
  const read = async (day: IsoDate): Promise<Tally[]> => {
    const found = await fileOf(day).read()
    if (found.state === 'whole') return found.value.filter((tally) => tally.day === day)
    if (found.state === 'unreadable') throw found.error
    if (found.state === 'broken') log.warn(`stats of ${day} cannot be understood and are set aside`)
    return []
  }
  return {
    read,
    async days() {
      const names = await disk.readdir(folder).catch((): string[] => [])
      return names.flatMap((name) => {
        const day = name.slice(0, -'.json'.length)
        return name.endsWith('.json') && isIsoDate(day) ? [day] : []
      })
    },
    async add(day, tallies) {
      const before = await read(day)
      await fileOf(day).write(bounded(before, tallies))
    },
    tidy: () => removeUnfinished(disk, folder),
    async remove(day) {
      await disk.rm(pathOf(day), { force: true })
    }
  }
}

function bounded(before: readonly Tally[], more: readonly Tally[]): Tally[] {
  const known = new Set(before.map(keyOf))
  const isNew = (tally: Tally) => !known.has(keyOf(tally))
  const room = Math.max(0, MAX_TALLIES_A_DAY - before.length)
  return mergeTallies([...before, ...more.filter((tally) => !isNew(tally)), ...more.filter(isNew).slice(0, room)])
}
