/** How often a page tells its host that it is alive, in milliseconds. A value of its own, away from the schemas. */
export const BEAT_MS = 1000
