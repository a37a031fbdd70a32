import type { IncomingMessage } from 'node:http'

/** A request's body: its value, or that it is too long. `json` is undefined if the body is not JSON. */
export type Body = { readonly tooLong: true } | { readonly tooLong: false; readonly json: unknown }

/**
 * The body of `request`. Reads no more than `maxBytes` and leaves the request open, so that it can be answered. Rejects
 * if the request breaks off.
 */
export async function readJson(request: IncomingMessage, maxBytes: number): Promise<Body> {
  if (Number(request.headers['content-length'] ?? 0) > maxBytes) return { tooLong: true }
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size > maxBytes) return { tooLong: true }
    chunks.push(chunk)
  }
  return { tooLong: false, json: parse(Buffer.concat(chunks).toString('utf8')) }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return undefined
  }
}
