import { fail, succeed, type Result } from '../../domain/value/result'

/** A share that answers takes milliseconds; one that has gone may never say so. */
export const SHARE_PATIENCE_MS = 20_000

/** The one way to a folder that may lie on a network. */
export interface ShareGate {
  /** Does `work` after what came before it. `no-answer` if it takes too long; what it throws is thrown. */
  run<Value>(work: () => Promise<Value>): Promise<Result<Value, 'no-answer'>>
}

/**
 * Lets one access through at a time, and none while an earlier one is stuck. A call to a dead share holds one of Node's
 * four threads for the disk, maybe for ever: with all four held, the kiosk could not even keep its counts.
 */
export function createShareGate(patienceMs = SHARE_PATIENCE_MS): ShareGate {
  let last: Promise<unknown> = Promise.resolve()
  let isStuck = false
  return {
    async run(work) {
      if (isStuck) return fail('no-answer')
      const done = last.then(async () => succeed(await work()))
      last = done.catch(() => undefined)
      let timer: NodeJS.Timeout | undefined
      const late = new Promise<Result<never, 'no-answer'>>((resolve) => {
        timer = setTimeout(() => {
          isStuck = true
          resolve(fail('no-answer'))
        }, patienceMs).unref()
      })
      try {
        return await Promise.race([done, late])
      } finally {
        clearTimeout(timer)
        void last.then(() => (isStuck = false))
      }
    }
  }
}
