/** The staff menu closes by itself after this long without a touch. */
export const SESSION_MS = 2 * 60_000

/** An open staff menu. Times are milliseconds of a monotonic clock. */
export interface Session {
  readonly touchedAt: number
  /** How many requests are being worked on: a session does not end while staff wait for an answer. */
  readonly waiting: number
}

/** A session that begins at `now`. */
export function beginSession(now: number): Session {
  return { touchedAt: now, waiting: 0 }
}

/** True if nobody has touched the menu for too long. */
export function isOver({ touchedAt, waiting }: Session, now: number): boolean {
  return waiting === 0 && now - touchedAt >= SESSION_MS
}

/** The session after staff have asked for something. */
export function afterAsking({ waiting }: Session, now: number): Session {
  return { touchedAt: now, waiting: waiting + 1 }
}

/** The session after an answer: from now on the time without a touch counts again. */
export function afterAnswer({ waiting }: Session, now: number): Session {
  return { touchedAt: now, waiting: waiting - 1 }
}
