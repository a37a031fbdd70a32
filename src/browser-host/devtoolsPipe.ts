import type { Readable, Writable } from 'node:stream'

/** An event that the browser reports. */
export interface PipeEvent {
  readonly method: string
  readonly params: unknown
}

interface Message extends Partial<PipeEvent> {
  readonly id?: number
  readonly result?: unknown
}

/** The connection to a browser that was started with `--remote-debugging-pipe`. */
export interface DevtoolsPipe {
  /** Sends a command without waiting for its answer. */
  send(method: string, params?: object): void
  /**
   * Sends a command and returns its result, or undefined for an error. Never resolves if the browser does not answer.
   */
  ask(method: string, params?: object): Promise<unknown>
  onEvent(hear: (event: PipeEvent) => void): void
}

/**
 * Speaks the Chrome DevTools Protocol over two pipes: JSON with a NUL after each message. A broken pipe is ignored: it
 * means that the browser is gone, which the end of its process reports.
 */
export function openDevtoolsPipe(toBrowser: Writable, fromBrowser: Readable): DevtoolsPipe {
  const listeners: ((event: PipeEvent) => void)[] = []
  const asked = new Map<number, (result: unknown) => void>()
  let lastId = 0
  let rest = ''
  fromBrowser.setEncoding('utf8').on('data', (chunk: string) => {
    const messages = (rest + chunk).split('\0')
    rest = messages.pop() ?? ''
    for (const message of messages) {
      const { id, result, method, params } = JSON.parse(message) as Message
      if (method !== undefined) for (const hear of listeners) hear({ method, params })
      if (id === undefined) continue
      asked.get(id)?.(result)
      asked.delete(id)
    }
  })
  for (const pipe of [toBrowser, fromBrowser]) pipe.on('error', () => pipe.destroy())
  const send = (method: string, params: object = {}) => {
    lastId++
    if (toBrowser.writable) toBrowser.write(`${JSON.stringify({ id: lastId, method, params })}\0`)
  }
  return {
    send,
    ask: (method, params) =>
      new Promise((resolve) => {
        send(method, params)
        asked.set(lastId, resolve)
      }),
    onEvent: (hear) => {
      listeners.push(hear)
    }
  }
}
