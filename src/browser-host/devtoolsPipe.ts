import type { Readable, Writable } from 'node:stream'

/** An event that the browser reports. */
export interface PipeEvent {
  readonly method: string
  readonly params: unknown
}

/** The connection to a browser that was started with `--remote-debugging-pipe`. */
export interface DevtoolsPipe {
  /** Sends a command without waiting for its answer: only events matter here. */
  send(method: string, params?: object): void
  onEvent(hear: (event: PipeEvent) => void): void
}

/**
 * Speaks the Chrome DevTools Protocol over two pipes: JSON with a NUL after each message. A broken pipe is ignored: it
 * means that the browser is gone, which the end of its process reports.
 */
export function openDevtoolsPipe(toBrowser: Writable, fromBrowser: Readable): DevtoolsPipe {
  const listeners: ((event: PipeEvent) => void)[] = []
  let id = 0
  let rest = ''
  fromBrowser.setEncoding('utf8').on('data', (chunk: string) => {
    const messages = (rest + chunk).split('\0')
    rest = messages.pop() ?? ''
    for (const message of messages) {
      const { method, params } = JSON.parse(message) as Partial<PipeEvent>
      if (method !== undefined) for (const hear of listeners) hear({ method, params })
    }
  })
  for (const pipe of [toBrowser, fromBrowser]) pipe.on('error', () => pipe.destroy())
  return {
    send: (method, params = {}) => {
      if (toBrowser.writable) toBrowser.write(`${JSON.stringify({ id: ++id, method, params })}\0`)
    },
    onEvent: (hear) => {
      listeners.push(hear)
    }
  }
}
