/**
 * One end of the line between the program and the glass it is shown on: named calls, each with an answer. Values are
 * cloned on the way, as between Electron's processes.
 * @param {{
 *   on(event: string, listener: (...args: any[]) => void): unknown
 *   send?: (message: object, sent: () => void) => boolean
 *   readonly connected: boolean
 * }} port this process, or the child, with an IPC channel of advanced serialization
 * @param {Record<string, (...args: any[]) => unknown>} handlers what the other end may call
 * @returns {(name: string, ...args: unknown[]) => Promise<any>} calls the other end; never settles once that is gone
 */
export function connect(port, handlers) {
  let last = 0
  /** @type {Map<number, { resolve: (value: unknown) => void, reject: (reason: Error) => void }>} */
  const waiting = new Map()

  /** @param {object} message */
  const send = (message) => {
    // If the other end is just ending, its exit shows that; the lost message does not matter.
    if (port.connected) port.send?.(message, () => undefined)
  }

  /** @param {{ id: number, name: string, args: unknown[] }} call */
  const answer = async ({ id, name, args }) => {
    try {
      const handler = handlers[name]
      if (!handler) throw new Error(`the stand-in knows no call named ${name}`)
      send({ answerTo: id, value: await handler(...args) })
    } catch (error) {
      send({ answerTo: id, error: error instanceof Error ? error.message : String(error) })
    }
  }

  port.on('message', (message) => {
    if (!('answerTo' in message)) return void answer(message)
    const asked = waiting.get(message.answerTo)
    waiting.delete(message.answerTo)
    if ('error' in message) asked?.reject(new Error(message.error))
    else asked?.resolve(message.value)
  })

  return (name, ...args) =>
    new Promise((resolve, reject) => {
      const id = ++last
      waiting.set(id, { resolve, reject })
      send({ id, name, args })
    })
}
