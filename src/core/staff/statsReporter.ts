import type { StatsPeriod, StatsView } from '../../contract/staff'
import { daysBefore, japaneseDay } from '../../domain/value/isoDate'
import type { Result } from '../../domain/value/result'
import type { StoreFault } from '../../domain/pack/storeFault'
import { PERIOD_DAYS } from '../../domain/stats/keptCounts'
import { firstKeptDay } from '../../domain/stats/retention'
import { summarize } from '../../domain/stats/summarize'
import type { Counts } from '../stats/openCounts'
import { writeStatsCsv } from '../stats/statsCsv'
import { stampOf, writeToStick } from './writeToStick'

export interface StatsReporterOptions {
  readonly counts: Counts
  /** Default: the machine's clock. A previewed day has no effect here. */
  readonly now?: () => Date
  readonly questionOf: (itemId: string) => string | undefined
}

/** 利用の記録: the counts that staff look at and export to a stick. */
export interface StatsReporter {
  view(period: StatsPeriod): Promise<StatsView>
  /** All counts that are kept, as CSV. */
  csv(): Promise<Uint8Array>
  /** Writes the counts as CSV into `folder` and returns the name of the file. */
  exportTo(folder: string, period: StatsPeriod): Promise<Result<string, StoreFault>>
}

/** Makes the reporter of the counts for staff. */
export function createStatsReporter(options: StatsReporterOptions): StatsReporter {
  const { counts, questionOf, now = () => new Date() } = options
  const today = () => japaneseDay(now())
  const from = (period: StatsPeriod) =>
    period === 'all' ? firstKeptDay(today()) : daysBefore(today(), PERIOD_DAYS[period] - 1)
  const csvOf = async (period: StatsPeriod) => writeStatsCsv(await counts.between(from(period), today()), questionOf)
  return {
    async view(period) {
      const summary = summarize(await counts.between(from(period), today()), from(period), today())
      const { read, printed, helpful, guideEnds } = summary
      const numbers = new Set([...read, ...printed, ...helpful, ...guideEnds].map(({ itemId }) => itemId))
      const questions = Object.fromEntries([...numbers].flatMap((itemId) => pairOf(itemId, questionOf(itemId))))
      return { from: from(period), until: today(), summary, questions }
    },
    csv: () => csvOf('all'),
    async exportTo(folder, period) {
      return writeToStick(folder, `利用の記録-${stampOf(now())}.csv`, await csvOf(period))
    }
  }
}

function pairOf(itemId: string, question: string | undefined): [string, string][] {
  return question === undefined ? [] : [[itemId, question]]
}
