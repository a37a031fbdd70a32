/** A value as the bytes of a JSON file. Keys keep their order; `indent` is for files that people read. */
export function encodeJson(value: unknown, indent?: number): Uint8Array {
  return Buffer.from(JSON.stringify(value, null, indent) + (indent === undefined ? '' : '\n'), 'utf8')
}

/** The value that a file holds, or undefined if the file is not JSON in UTF-8. */
export function decodeJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    return undefined
  }
}
