import type { Pack } from '../../domain/pack/pack'
import type { PackFault } from '../../domain/pack/packFault'
import { fail, type Result } from '../../domain/value/result'
import { OverLimit, runApart } from '../apart/runApart'
import type { Log } from '../log'
import type { VetOptions } from './vetPack'

/** The limits of vetting. 1,786 entries take two seconds on a fast machine. */
export const VET_LIMITS = { silenceMs: 60_000, heapMb: 512 }

/** What is passed to the thread. */
export interface VetTask extends VetOptions {
  readonly bytes: Uint8Array
}

/** Vets a pack. Rejects with an `AbortError` if `signal` is aborted, and otherwise never. */
export type PackVetter = (
  bytes: Uint8Array,
  options: VetOptions,
  signal?: AbortSignal
) => Promise<Result<Pack, PackFault>>

/**
 * Vets packs in a separate thread, so that a pack that hangs it or uses up its memory ends the thread and not the
 * kiosk. `workerFile` is the built `packWorker`.
 */
export function vetPackApart(workerFile: string, log: Pick<Log, 'error'>, limits = VET_LIMITS): PackVetter {
  return async (bytes, options, signal) => {
    const task: VetTask = { bytes, ...options }
    try {
      return await runApart<never, Result<Pack, PackFault>>(workerFile, task, { limits, signal })
    } catch (error) {
      if (signal?.aborted) throw error
      log.error('a pack could not be vetted', error)
      return fail(error instanceof OverLimit ? 'too-heavy' : 'bad-content')
    }
  }
}
