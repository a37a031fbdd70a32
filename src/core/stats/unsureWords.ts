import type { IsoDate } from '../../domain/value/isoDate'
import type { Log } from '../log'
import type { WordMarks } from './wordMarks'

/** At most this many are weighed at the same time: each takes a while, and nobody types faster. */
const MAX_WEIGHED = 20

/** Decides which searches without a result may be kept: only those that cannot identify anybody. */
export interface UnsureWords {
  /**
   * Notes that a visit typed `word` on `day`. Once three visits of the month have typed it, calls `count` with the
   * number of times to count. Never fails.
   */
  weigh(word: string, day: IsoDate, count: (times: number) => void): void
  /** Resolves once all weighing is done and the marks are on disk. Never fails. */
  settle(): Promise<void>
}

/** Weighs words against the marks of the month. */
export function createUnsureWords(marks: WordMarks, log: Log): UnsureWords {
  const weighed = new Set<Promise<void>>()
  return {
    weigh(word, day, count) {
      if (weighed.size >= MAX_WEIGHED) return
      const one: Promise<void> = marks
        .note(word, day)
        .then((times) => {
          if (times > 0) count(times)
        })
        .catch((error: unknown) => {
          log.error('a word could not be weighed', error)
        })
        .finally(() => weighed.delete(one))
      weighed.add(one)
    },
    async settle() {
      await Promise.all(weighed)
      await marks.save().catch((error: unknown) => {
        log.error('the marks of words could not be written', error)
      })
    }
  }
}
