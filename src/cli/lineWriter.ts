import type { Writable } from 'node:stream'

/**
 * Returns a function that writes lines to a standard stream. If the reader has gone, as with `| head`, the rest is
 * dropped and the verb finishes its work. Any other error, such as a full disk, is passed to `fail`, once.
 */
export function lineWriter(stream: Writable, fail: (reason: Error) => void): (line: string) => void {
  let isGone = false
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (!isGone && error.code !== 'EPIPE') fail(error)
    isGone = true
  })
  return (line) => {
    if (!isGone) stream.write(`${line}\n`)
  }
}
