import { fail, succeed, type Result } from '../../domain/value/result'

/** A working share answers within milliseconds; one that has gone may never answer. */
export const SHARE_PATIENCE_MS = 20_000

/** All access to a folder that may be on a network goes through its gate. */
export interface ShareGate {
  /** Does `work` after all earlier work. `no-answer` if it takes too long; what it throws is thrown. */
  run<Value>(work: () => Promise<Value>): Promise<Result<Value, 'no-answer'>>
}

/**
 * Lets one access through at a time, and none while an earlier one is stuck. A call to a dead share blocks one of
 * Node's four disk threads, maybe for ever. With all four blocked, the kiosk could not even write its counts.
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
