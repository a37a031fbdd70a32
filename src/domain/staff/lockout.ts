/** How many wrong PINs in a row lock the door. */
export const FAILURES_TO_LOCK = 5
const FIRST_LOCK_MS = 60_000
/**
 * The number of locks up to which each lock is twice as long as the one before: the longest takes eight minutes.
 * Somebody who wants to lock staff out must then type five wrong PINs every eight minutes, in sight of the counter; if
 * the longest lock took 64 minutes, five an hour would be enough. A PIN of six digits still holds for years: in a day
 * of ten hours, 375 of a million can be tried.
 */
export const MAX_LOCKS = 4

/**
 * The count of wrong PINs, kept on disk. No time of day is stored, because somebody can set the kiosk's clock: a lock
 * is counted down by running time alone, and starts from its beginning after a restart.
 */
export interface Lockout {
  /** The number of wrong PINs since the last lock. */
  readonly failures: number
  /** The number of locks since the last right PIN, up to `MAX_LOCKS`. */
  readonly locks: number
  /** True until the last lock has been waited out. */
  readonly locked: boolean
}

export const NO_LOCKOUT: Lockout = { failures: 0, locks: 0, locked: false }

/** How long the lock lasts, in milliseconds; 0 if the door is not locked. */
export function lockMs({ locks, locked }: Lockout): number {
  return locked ? FIRST_LOCK_MS * 2 ** (locks - 1) : 0
}

/** The state after one more wrong PIN. */
export function afterFailure({ failures, locks }: Lockout): Lockout {
  return failures + 1 < FAILURES_TO_LOCK
    ? { failures: failures + 1, locks, locked: false }
    : { failures: 0, locks: Math.min(locks + 1, MAX_LOCKS), locked: true }
}

/** The state after a lock was waited out. The next lock is longer all the same. */
export function afterWaiting(lockout: Lockout): Lockout {
  return { ...lockout, locked: false }
}

/** How many more wrong PINs lock the door. */
export function attemptsLeft({ failures }: Lockout): number {
  return FAILURES_TO_LOCK - failures
}

/** Of two counts of the same door, the one that allows fewer tries. */
export function stricter(one: Lockout, other: Lockout): Lockout {
  return severity(one) >= severity(other) ? one : other
}

function severity({ failures, locks, locked }: Lockout): number {
  const wrong = locks * FAILURES_TO_LOCK + failures
  return locked ? wrong + FAILURES_TO_LOCK * (MAX_LOCKS + 1) : wrong
}
