import { known } from './known.mjs'

/** @typedef {(event: object, ...args: unknown[]) => unknown} Handler */

/** @type {Map<string, Handler>} */
const handlers = new Map()

export const ipcMain = known('ipcMain', {
  /** @param {string} channel @param {Handler} handler */
  handle(channel, handler) {
    if (handlers.has(channel)) throw new Error(`Attempted to register a second handler for '${channel}'`)
    if (typeof handler !== 'function')
      throw new TypeError(`Expected handler to be a function, but found type '${typeof handler}'`)
    handlers.set(channel, handler)
  },

  /** @param {string} channel */
  removeHandler(channel) {
    handlers.delete(channel)
  }
})

/**
 * Calls the handler of a channel. What it throws, and an answer that cannot be cloned, reject with Electron's messages.
 * @param {string} channel @param {object} event @param {unknown[]} args
 */
export async function invokeHandler(channel, event, args) {
  try {
    const handler = handlers.get(channel)
    if (!handler) throw new Error(`No handler registered for '${channel}'`)
    return structuredClone(await handler(event, ...structuredClone(args)))
  } catch (error) {
    const reason = error instanceof DOMException ? 'Error: An object could not be cloned.' : String(error)
    throw new Error(`Error invoking remote method '${channel}': ${reason}`, { cause: error })
  }
}
