import type { Writable } from 'node:stream'

/**
 * Gives a way to write lines to a standard stream. A reader that has gone, such as `| head`, harms nothing: the rest is
 * dropped, and the verb does its work to the end. Any other fault, such as a full disk, is told to `fail`, once.
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
