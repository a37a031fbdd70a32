import { EventEmitter } from 'node:events'
import { known } from './known.mjs'

// The module `electron` as the compiled program imports it. A program cannot import what is missing here.
export { app } from './app.mjs'
export { BrowserWindow } from './browserWindow.mjs'
export { ipcMain } from './ipcMain.mjs'
export { protocol, session } from './session.mjs'

export const Menu = known('Menu', { setApplicationMenu() {} })

export const dialog = known('dialog', {
  /** @param {string} title @param {string} content */
  showErrorBox(title, content) {
    process.stderr.write(`[box] ${title}: ${content}\n`)
  }
})

/** A test's touches do not pass through the system, which therefore reports that nobody was here for an hour. */
const IDLE_SECONDS = 3600

export const powerMonitor = known(
  'powerMonitor',
  Object.assign(new EventEmitter(), { getSystemIdleTime: () => IDLE_SECONDS })
)
export const screen = known(
  'screen',
  Object.assign(new EventEmitter(), {
    getPrimaryDisplay: () => ({ id: 1, bounds: { x: 0, y: 0, width: 1080, height: 1920 } })
  })
)

let blockers = 0
export const powerSaveBlocker = known('powerSaveBlocker', { start: () => ++blockers })
