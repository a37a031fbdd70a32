export interface Rate {
  readonly perSecond: number
  /** How many may pass at once after a pause. */
  readonly atOnce: number
}

/**
 * A token bucket: the returned function tells whether one more request may pass now. `nowMs` is running time, so that a
 * changed clock has no effect.
 */
export function createRateLimit({ perSecond, atOnce }: Rate, nowMs = () => performance.now()): () => boolean {
  let tokens = atOnce
  let filledAt = nowMs()
  return () => {
    const now = nowMs()
    tokens = Math.min(atOnce, tokens + ((now - filledAt) / 1000) * perSecond)
    filledAt = now
    if (tokens < 1) return false
    tokens -= 1
    return true
  }
}
