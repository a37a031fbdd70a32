import { EventEmitter } from 'node:events'
import { known } from './known.mjs'

// The module `electron` as the compiled program imports it. What is not here, a program cannot import.
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

export const powerMonitor = known('powerMonitor', new EventEmitter())
export const screen = known('screen', new EventEmitter())

let blockers = 0
export const powerSaveBlocker = known('powerSaveBlocker', { start: () => ++blockers })
