import { EventEmitter } from 'node:events'
import { readFileSync } from 'node:fs'
import { app } from './app.mjs'
import { answers, ask } from './glassLine.mjs'
import { invokeHandler } from './ipcMain.mjs'
import { cancellable, known } from './known.mjs'
import { openWindows } from './openWindows.mjs'
import { isReady } from './readiness.mjs'
import { fetchFor } from './session.mjs'
import { createWebContents } from './webContents.mjs'

/** Electron's defaults, which this stand-in needs: pages that are isolated, sandboxed and without Node. */
const ONLY_KNOWN = { contextIsolation: true, sandbox: true, nodeIntegration: false }

let last = 0

/** A window, shown as a page of the glass. Its place and level on the desktop are only remembered. */
export class BrowserWindow extends EventEmitter {
  /** @param {Record<string, any>} [options] */
  constructor(options = {}) {
    super()
    if (!isReady()) throw new Error('Cannot create BrowserWindow before app is ready')
    const { preload, ...preferences } = options.webPreferences ?? {}
    for (const [name, wanted] of Object.entries(ONLY_KNOWN))
      if ((preferences[name] ?? wanted) !== wanted)
        throw new Error(`the stand-in for electron opens no window without ${name}: ${wanted}`)
    this.id = ++last
    this.destroyed = false
    this.webContents = createWebContents(this.id, preferences)
    this._options = options
    this._state = { isVisible: options.show !== false, isKiosk: options.kiosk === true, isMinimized: false }
    this._isOnTop = options.alwaysOnTop === true
    this._isFocused = this._state.isVisible
    const self = known('BrowserWindow', this)
    openWindows.add(self)
    void ask('open', this.id, preload && readFileSync(preload, 'utf8'))
    this.webContents.once('did-finish-load', () => this.emit('ready-to-show'))
    app.emit('web-contents-created', cancellable(), this.webContents)
    app.emit('browser-window-created', cancellable(), self)
    return self
  }

  static getAllWindows() {
    return [...openWindows]
  }

  /** @param {number} id */
  static fromId(id) {
    return [...openWindows].find((window) => window.id === id) ?? null
  }

  isDestroyed() {
    return this.destroyed
  }

  /** @param {string} url */
  loadURL(url) {
    return this.webContents.loadURL(url)
  }

  show() {
    this._state.isVisible = true
    this.emit('show')
    this.focus()
  }

  isVisible() {
    return this._state.isVisible
  }

  minimize() {
    if (this._options.minimizable === false) return
    this._state.isMinimized = true
    this.emit('minimize')
    this.blur()
  }

  restore() {
    this._state.isMinimized = false
    this.emit('restore')
  }

  isMinimized() {
    return this._state.isMinimized
  }

  /** @param {boolean} flag */
  setKiosk(flag) {
    this._state.isKiosk = flag
  }

  isKiosk() {
    return this._state.isKiosk
  }

  /** @param {boolean} flag */
  setAlwaysOnTop(flag) {
    const hasChanged = this._isOnTop !== flag
    this._isOnTop = flag
    if (hasChanged) this.emit('always-on-top-changed', cancellable(), flag)
  }

  isAlwaysOnTop() {
    return this._isOnTop
  }

  focus() {
    if (!this._isFocused) this.emit('focus')
    this._isFocused = true
  }

  blur() {
    if (this._isFocused) this.emit('blur')
    this._isFocused = false
  }

  isFocused() {
    return this._isFocused
  }

  // The place and order of windows belong to the desktop, which this stand-in does not have.
  moveTop() {}
  setBounds() {}

  /** Closes unless the program refuses: what Alt+F4 does. */
  close() {
    const event = cancellable()
    this.emit('close', event)
    if (!event.defaultPrevented) this.destroy()
  }

  destroy() {
    const { id, webContents: contents } = this
    for (const window of openWindows) if (window.id === id) openWindows.delete(window)
    this.destroyed = true
    void ask('close', id)
    contents.destroyed = true
    contents.emit('destroyed')
    this.emit('closed')
    app._windowGone()
  }
}

/** @param {number} id */
function contentsOf(id) {
  const window = BrowserWindow.fromId(id)
  if (!window) throw new Error('Object has been destroyed')
  return window.webContents
}

answers.tell = (id, name, ...args) => contentsOf(id)._told[name]?.(...args)
answers.fetch = (id, details) => fetchFor(contentsOf(id).session, details)
answers.invoke = (id, url, channel, args) => {
  const sender = contentsOf(id)
  return invokeHandler(channel, { sender, senderFrame: known('senderFrame', { url, parent: null }) }, args)
}
