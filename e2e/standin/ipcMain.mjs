import { known } from './known.mjs'

/** @typedef {(event: object, ...words: unknown[]) => unknown} Handler */

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
 * Runs what answers a channel. What it throws, and an answer that cannot be cloned, reject with Electron's words.
 * @param {string} channel @param {object} event @param {unknown[]} words
 */
export async function invokeHandler(channel, event, words) {
  try {
    const handler = handlers.get(channel)
    if (!handler) throw new Error(`No handler registered for '${channel}'`)
    return structuredClone(await handler(event, ...structuredClone(words)))
  } catch (error) {
    const reason = error instanceof DOMException ? 'Error: An object could not be cloned.' : String(error)
    throw new Error(`Error invoking remote method '${channel}': ${reason}`, { cause: error })
  }
}
