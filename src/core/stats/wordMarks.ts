import { randomBytes, scrypt } from 'node:crypto'
import { join } from 'node:path'
import { z } from 'zod'
import { VISITS_TO_KEEP } from '../../domain/stats/keptCounts'
import type { IsoDate } from '../../domain/value/isoDate'
import type { Disk } from '../disk/disk'
import { createJsonFile } from '../disk/jsonFile'

/** A month never grows beyond this, whatever is typed: about 60 kB. */
const MAX_MARKS = 5_000
/** Short enough that several of all possible names share a mark, long enough that two words of one month rarely do. */
const MARK_BYTES = 3
/** About 40 ms and 16 MB for each word: trying all names on a stolen disk takes weeks for every month of marks. */
const COST = { N: 2 ** 14, r: 8, p: 1 }

const MarksSchema = z.strictObject({
  month: z.string().regex(/^\d{4}-\d{2}$/),
  salt: z.base64(),
  marks: z.record(z.string().regex(/^[0-9a-f]{6}$/), z.int().min(1).max(VISITS_TO_KEEP))
})
type Marks = z.infer<typeof MarksSchema>

/**
 * Counts how many visits of a month typed the same word, without storing any word: each has only a short mark, with a
 * new salt every month. What was typed stays in memory only until its mark is computed.
 */
export interface WordMarks {
  /**
   * Notes that a visit typed `word` on `day`. Returns how many times to count it now: none before the third visit of
   * the month, three with that visit, and one with each that follows.
   */
  note(word: string, day: IsoDate): Promise<number>
  /** Throws what the disk throws. */
  save(): Promise<void>
}

/** Opens the marks of a data folder. If they cannot be read, counting starts over. */
export async function openWordMarks(dataFolder: string, disk: Disk): Promise<WordMarks> {
  const path = join(dataFolder, 'stats', 'word-marks.json')
  const file = createJsonFile({ path, schema: MarksSchema, whenBroken: 'leave', disk })
  const found = await file.read()
  let current: Marks = found.state === 'whole' ? found.value : newMonth('0000-00')
  let isSaved = true
  return {
    async note(word, day) {
      const month = day.slice(0, '2026-11'.length)
      if (current.month !== month) current = newMonth(month)
      const { salt, marks } = current
      const mark = await markOf(word, salt)
      const before = marks[mark] ?? 0
      if (before === 0 && Object.keys(marks).length >= MAX_MARKS) return 0
      marks[mark] = Math.min(before + 1, VISITS_TO_KEEP)
      isSaved = false
      if (before >= VISITS_TO_KEEP) return 1
      return before + 1 === VISITS_TO_KEEP ? VISITS_TO_KEEP : 0
    },
    async save() {
      if (isSaved) return
      isSaved = true // What is noted during this write is written the next time.
      try {
        await file.write(current)
      } catch (error) {
        isSaved = false
        throw error
      }
    }
  }
}

function newMonth(month: string): Marks {
  return { month, salt: randomBytes(16).toString('base64'), marks: {} }
}

function markOf(word: string, salt: string): Promise<string> {
  return new Promise((resolve, reject) => {
    scrypt(word, salt, MARK_BYTES, COST, (error, mark) => {
      if (error) reject(error)
      else resolve(mark.toString('hex'))
    })
  })
}
