/** A value as the bytes of a JSON file. Keys keep their order; `indent` is for files that people read. */
export function encodeJson(value: unknown, indent?: number): Uint8Array {
  return Buffer.from(JSON.stringify(value, null, indent) + (indent === undefined ? '' : '\n'), 'utf8')
}

/** The value that a text, or a file in UTF-8, holds as JSON; undefined if it is not JSON. */
export function decodeJson(source: Uint8Array | string): unknown {
  try {
    return JSON.parse(typeof source === 'string' ? source : new TextDecoder('utf-8', { fatal: true }).decode(source))
  } catch {
    return undefined
  }
}
