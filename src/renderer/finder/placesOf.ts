const MAX_PLACES = 30
/** A line of a V8 stack trace. The message, which may quote what was typed, comes before these lines. */
const PLACE = /^at [\x20-\x7e]{1,290}$/

/** The class of an error and the places it came through, without any of its message. */
export function placesOf(error: unknown): { error: string; at: string[] } {
  if (!(error instanceof Error)) return { error: typeof error, at: [] }
  const lines = (error.stack ?? '').split('\n').map((line) => line.trim())
  return { error: error.constructor.name, at: lines.filter((line) => PLACE.test(line)).slice(0, MAX_PLACES) }
}
