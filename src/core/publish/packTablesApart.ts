import { runApart, OverLimit } from '../apart/runApart'
import type { BuildProgress } from '../content/buildPack'
import type { TableOutcome, TableTask } from './packOfTable'

/** Makes a pack from a table. Rejects with an `AbortError` if `signal` is aborted. */
export type TablePacker = (
  task: TableTask,
  signal: AbortSignal,
  onProgress: (progress: BuildProgress) => void
) => Promise<TableOutcome>

/** The limits for a table. With 20,000 rows, progress is reported every two seconds on a fast machine. */
const TABLE_WORK_LIMITS = { silenceMs: 120_000, heapMb: 1024 }

const TOO_HEAVY = {
  severity: 'error',
  line: 0,
  column: '-',
  reason: '開くのに時間がかかりすぎるか、端末に入りきりません',
  remedy: '画像や使わない行と列を取りのぞき、表だけを新しいブックに写してください'
} as const

/**
 * Makes packs from tables in a separate thread, so that the kiosk keeps answering and the work can be stopped at any
 * time. `workerFile` is the built `tableWorker`.
 */
export function packTablesApart(workerFile: string, limits = TABLE_WORK_LIMITS): TablePacker {
  return async (task, signal, onProgress) => {
    try {
      return await runApart<BuildProgress, TableOutcome>(workerFile, task, { limits, signal, onProgress })
    } catch (error) {
      if (error instanceof OverLimit) return { problems: [TOO_HEAVY], pack: undefined }
      throw error
    }
  }
}
