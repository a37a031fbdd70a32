import type { IsoDate } from '../../domain/value/isoDate'
import type { Log } from '../log'
import type { WordMarks } from './wordMarks'

/** More are not weighed at a time: each takes a while, and no counter types so fast. */
const MAX_WEIGHED = 20

/** Decides which words without an answer may be kept: those that can name nobody. */
export interface UnsureWords {
  /**
   * Calls `count` with how often `word`, which a visit typed on `day`, is to be counted, once three visits of the month
   * have typed it. Never fails.
   */
  weigh(word: string, day: IsoDate, count: (times: number) => void): void
  /** Resolves when nothing is being weighed any more and the marks are on disk. Never fails. */
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
