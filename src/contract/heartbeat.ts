/**
 * How often a page tells its host that it is alive, in milliseconds. In a file of its own, so that importing it does
 * not load the schemas.
 */
export const BEAT_MS = 1000
