const MAX_PLACES = 30
/** Lines of a stack in V8. A message may quote what was typed, and stands before them. */
const PLACE = /^at [\x20-\x7e]{1,290}$/

/** The kind of an error and the places it came through, and nothing of its message. */
export function placesOf(error: unknown): { error: string; at: string[] } {
  if (!(error instanceof Error)) return { error: typeof error, at: [] }
  const lines = (error.stack ?? '').split('\n').map((line) => line.trim())
  return { error: error.constructor.name, at: lines.filter((line) => PLACE.test(line)).slice(0, MAX_PLACES) }
}
