/** Wrong PINs in a row that lock the door. */
export const FAILURES_TO_LOCK = 5
const FIRST_LOCK_MS = 60_000
/**
 * Locks double up to here: eight minutes. Whoever wants to keep the staff out must then touch in five wrong PINs every
 * eight minutes, in sight of the counter; at 64 minutes, five touches an hour were enough. A PIN of six digits still
 * stands for years: ten hours a day of trying reach 375 of a million.
 */
export const MAX_LOCKS = 4

/**
 * How many wrong PINs there were. Kept on disk. No time of day is kept, for the clock of a kiosk can be set: a lock is
 * counted down by running time alone, and after a restart begins anew.
 */
export interface Lockout {
  /** Wrong PINs since the last lock. */
  readonly failures: number
  /** Locks since the last right PIN, as far as they still make the next one longer. */
  readonly locks: number
  /** True while the last lock was not waited out. */
  readonly locked: boolean
}

export const NO_LOCKOUT: Lockout = { failures: 0, locks: 0, locked: false }

/** How long the lock of this state lasts, in milliseconds; 0 where nothing is locked. */
export function lockMs({ locks, locked }: Lockout): number {
  return locked ? FIRST_LOCK_MS * 2 ** (locks - 1) : 0
}

/** After one more wrong PIN. */
export function afterFailure({ failures, locks }: Lockout): Lockout {
  return failures + 1 < FAILURES_TO_LOCK
    ? { failures: failures + 1, locks, locked: false }
    : { failures: 0, locks: Math.min(locks + 1, MAX_LOCKS), locked: true }
}

/** After a lock was waited out: the next one is longer all the same. */
export function afterWaiting(lockout: Lockout): Lockout {
  return { ...lockout, locked: false }
}

/** How many more wrong PINs lock the door. */
export function attemptsLeft({ failures }: Lockout): number {
  return FAILURES_TO_LOCK - failures
}

/** Of two counts of the same door, the one that lets less be tried. */
export function stricter(one: Lockout, other: Lockout): Lockout {
  return severity(one) >= severity(other) ? one : other
}

function severity({ failures, locks, locked }: Lockout): number {
  const wrong = locks * FAILURES_TO_LOCK + failures
  return locked ? wrong + FAILURES_TO_LOCK * (MAX_LOCKS + 1) : wrong
}
