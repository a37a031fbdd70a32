/**
 * How often a page tells its host that it is alive, in milliseconds. In its own file, to import it without the schemas.
 */
export const BEAT_MS = 1000
