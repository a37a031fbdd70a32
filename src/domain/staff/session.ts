/** The staff menu closes by itself after this long without a touch. */
export const SESSION_MS = 2 * 60_000

/** An open staff menu. Times are of a clock that only runs on, in milliseconds. */
export interface Session {
  readonly token: string
  readonly touchedAt: number
}

/** The session after a touch at `now` by whoever holds `token`; undefined where it is not theirs, or over. */
export function touchSession(session: Session | undefined, token: string, now: number): Session | undefined {
  if (!session || session.token !== token || now - session.touchedAt >= SESSION_MS) return undefined
  return { token, touchedAt: now }
}
