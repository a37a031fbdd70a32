import { japaneseDay, type IsoDate } from '../../domain/value/isoDate'
import { maskQuery } from '../../domain/stats/maskQuery'
import { daysToDrop } from '../../domain/stats/retention'
import { hourOf, keyOf, mergeTallies, TallySchema, type Countable, type Tally } from '../../domain/stats/tally'
import type { Log } from '../log'
import { realDisk, type Disk } from '../disk/disk'
import { MAX_TALLIES_A_DAY, openDayFiles, type DayFiles } from './dayFiles'
import { createUnsureWords } from './unsureWords'
import { openWordMarks } from './wordMarks'

/** Counts are collected for this long and then written together. A power cut loses at most the counts of this time. */
export const WRITE_AFTER_MS = 60_000

/** The counts of a kiosk. */
export interface Counts {
  /** Counts something that happened now. Never fails: a count is not worth a visitor's wait. */
  count(what: Countable): void
  /** The days that have counts on disk. */
  days(): Promise<IsoDate[]>
  /** The counts of the days from `from` until `until`, both included. */
  between(from: IsoDate, until: IsoDate): Promise<Tally[]>
  /** Writes what has not been written yet. For the end of the program. */
  flush(): Promise<void>
}

export interface CountsOptions {
  readonly dataFolder: string
  readonly log: Log
  /** Default: the machine's clock. */
  readonly now?: () => Date
  readonly disk?: Disk
}

/** Opens the counts of a data folder. Counts that are too old are deleted now, and every day from then on. */
export async function openCounts(options: CountsOptions): Promise<Counts> {
  const { dataFolder, log, now = () => new Date(), disk = realDisk } = options
  const files = openDayFiles(dataFolder, log, disk)
  const words = createUnsureWords(await openWordMarks(dataFolder, disk), log)
  const waiting = new Map<string, Tally>()
  let timer: NodeJS.Timeout | undefined
  let writing: Promise<void> = Promise.resolve()
  let dropped: IsoDate | undefined
  const dropOnceADay = async () => {
    const today = japaneseDay(now())
    if (today !== dropped) await dropOld(files, today, log)
    dropped = today
  }

  const flush = (): Promise<void> => {
    clearTimeout(timer)
    timer = undefined
    writing = writing
      .then(() => words.settle())
      .then(() => writeOut(files, waiting, log))
      .then(dropOnceADay)
    return writing
  }
  const flushLater = () => {
    timer ??= setTimeout(() => void flush(), WRITE_AFTER_MS).unref()
  }
  const add = (tally: Tally) => {
    const before = waiting.get(keyOf(tally))
    if (!before && waiting.size >= MAX_TALLIES_A_DAY) return
    waiting.set(keyOf(tally), { ...tally, count: (before?.count ?? 0) + tally.count })
    flushLater()
  }

  await files.tidy()
  await dropOnceADay()
  return {
    flush,
    days: () => files.days(),
    count(what) {
      const tally = tallyOf(what, now())
      if (!tally) return
      if (tally.kind !== 'unsure') return add(tally)
      words.weigh(tally.detail, tally.day, (times) => {
        add({ ...tally, count: times })
      })
      flushLater()
    },
    async between(from, until) {
      await flush()
      const days = (await files.days()).filter((day) => from <= day && day <= until)
      const written = await Promise.all(days.map((day) => files.read(day)))
      const unwritten = [...waiting.values()].filter(({ day }) => from <= day && day <= until)
      return mergeTallies([...written.flat(), ...unwritten])
    }
  }
}

/** The tally of something that happened once, or undefined if there is nothing in it to keep. */
function tallyOf({ kind, itemId, detail }: Countable, at: Date): Tally | undefined {
  const kept = kind === 'unsure' ? maskQuery(detail) : detail
  if (kind === 'unsure' && kept === '') return undefined
  return TallySchema.safeParse({ ...hourOf(at, japaneseDay), kind, itemId, detail: kept, count: 1 }).data
}

/** Writes the waiting counts. If the disk refuses them, they stay waiting, and that is logged once. */
async function writeOut(files: DayFiles, waiting: Map<string, Tally>, log: Log): Promise<void> {
  for (const day of new Set([...waiting.values()].map((tally) => tally.day))) {
    const own = [...waiting].filter(([, tally]) => tally.day === day)
    for (const [key] of own) waiting.delete(key)
    try {
      await files.add(
        day,
        own.map(([, tally]) => tally)
      )
    } catch (error) {
      log.error('counts could not be written', error)
      for (const tally of mergeTallies([...own.map(([, one]) => one), ...waiting.values()]))
        waiting.set(keyOf(tally), tally)
    }
  }
}

async function dropOld(files: DayFiles, today: IsoDate, log: Log): Promise<void> {
  try {
    for (const day of daysToDrop(await files.days(), today)) await files.remove(day)
  } catch (error) {
    log.error('old counts could not be removed', error)
  }
}
