import { BEAT_MS } from '../../contract/heartbeat'

/** How many times the longest delay is added to the patience: one stall is often followed by a longer one. */
const DELAYS = 3
/** How much of a delay is remembered from one beat to the next: half of it after about 12 minutes. */
const MEMORY = 0.999
const MOST_ADDED_MS = 10_000

/** How long a page may be silent before it counts as dead. */
export interface Patience {
  /** In milliseconds. */
  ms(): number
  /** A beat came this many milliseconds after the one before. */
  waited(ms: number): void
}

/**
 * Patience that learns. A page that hangs was on time until then, so it is given `leastMs`. A page on a slow machine
 * has been late before: three times its longest delay is added, and that delay is slowly forgotten. (The timeout of a
 * retransmission in TCP follows the delays it has seen in the same way: RFC 6298.)
 */
export function createPatience(leastMs: number): Patience {
  let delayMs = 0
  return {
    ms: () => leastMs + Math.min(DELAYS * delayMs, MOST_ADDED_MS),
    waited: (ms) => {
      delayMs = Math.max(ms - BEAT_MS, delayMs * MEMORY)
    }
  }
}
