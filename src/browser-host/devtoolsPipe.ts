import type { Readable, Writable } from 'node:stream'

/** What the browser tells unasked. */
export interface PipeEvent {
  readonly method: string
  readonly params: unknown
}

/** The way to a browser that was started with `--remote-debugging-pipe`. */
export interface DevtoolsPipe {
  /** Sends a command. Its answer is not waited for: whoever watches hears events. */
  send(method: string, params?: object): void
  onEvent(hear: (event: PipeEvent) => void): void
}

/**
 * Speaks the Chrome DevTools Protocol over the two pipes: JSON with a NUL behind each message. A pipe that breaks is
 * silent: the browser that has broken it is gone, which its process tells.
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
