import type { BrowserWindow } from 'electron'
import type { Log } from '../core/log'

/** How long to wait before each try. */
const TRIES_AFTER_MS = [0, 500, 2000] as const

const latest = new WeakMap<BrowserWindow, symbol>()

/**
 * Loads a page, and tries again if that fails. Resolves to false if no try succeeded. A newer call for the same window
 * replaces an older one, which then resolves to true. Stops, and resolves to true, once `isWanted` returns false.
 */
export async function loadPage(
  window: BrowserWindow,
  address: string,
  isWanted: () => boolean,
  log: Log
): Promise<boolean> {
  const turn = Symbol(address)
  latest.set(window, turn)
  const isOurs = () => latest.get(window) === turn && isWanted()
  for (const delay of TRIES_AFTER_MS) {
    if (delay > 0) await new Promise((resolve) => setTimeout(resolve, delay))
    if (!isOurs()) return true
    try {
      await window.loadURL(address)
      return true
    } catch (error) {
      log.warn(`${address} could not be loaded: ${error instanceof Error ? error.message : String(error)}`)
    }
  }
  return !isOurs()
}
