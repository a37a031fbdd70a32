import { setTimeout as sleep } from 'node:timers/promises'

/**
 * Exit codes after which nothing is started again: the end was wanted, or a new start would end the same way
 * (src/core/kiosk/exitCodes.ts).
 */
const FINAL = new Set([0, 64, 69])
/** The first and the longest pause between a death and the next start. */
const FIRST_PAUSE_MS = 3000
const LONGEST_PAUSE_MS = 5 * 60_000
/** After a host has run this long, the pauses begin with the first one again. */
const STEADY_MS = 10 * 60_000

/**
 * How long to wait after a number of quick deaths in a row.
 * @param {number} deaths 1 or more
 */
export function pauseAfter(deaths) {
  return Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** (deaths - 1))
}

/**
 * Runs a host, and runs it again after every end that nobody wanted, with growing pauses in between. A signal to this
 * process is passed on to the host and ends the supervision.
 * @param {() => Promise<number>} start resolves with the host's exit code
 * @param {{ signal: AbortSignal, pause?: (ms: number, signal: AbortSignal) => Promise<unknown>, now?: () => number }}
 * options
 * @returns {Promise<number>} the last exit code
 */
export async function supervise(start, { signal, pause = interruptible, now = () => performance.now() }) {
  let quickDeaths = 0
  for (;;) {
    const began = now()
    const code = await start()
    if (FINAL.has(code) || signal.aborted) return code
    quickDeaths = now() - began >= STEADY_MS ? 1 : quickDeaths + 1
    const ms = pauseAfter(quickDeaths)
    process.stderr.write(`案内が終わりました（${code}）。${Math.round(ms / 1000)}秒後に、もう一度始めます。\n`)
    await pause(ms, signal)
    if (signal.aborted) return code
  }
}

/**
 * @param {number} ms
 * @param {AbortSignal} signal
 */
function interruptible(ms, signal) {
  return sleep(ms, undefined, { signal }).catch(() => undefined)
}
