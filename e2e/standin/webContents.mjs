import { EventEmitter } from 'node:events'
import { ask } from './glassLine.mjs'
import { cancellable, known } from './known.mjs'
import { sessionOf } from './session.mjs'

/** The paper names that Electron accepts. Other sizes are in microns, with a minimum. */
const PAPERS = new Set(['A0', 'A1', 'A2', 'A3', 'A4', 'A5', 'A6', 'Legal', 'Letter', 'Tabloid'])
const LEAST_MICRONS = 353

/** The only printer, described as CUPS would. */
const PRINTER = {
  name: 'Counter_Printer',
  displayName: '窓口のプリンター',
  description: '',
  options: { 'printer-state': '3', 'printer-state-reasons': 'none', 'printer-is-accepting-jobs': 'true' }
}

export class WebContents extends EventEmitter {
  /** @param {number} id @param {{ session?: any, partition?: string }} preferences */
  constructor(id, preferences) {
    super()
    this.id = id
    this.session = sessionOf(preferences)
    this.destroyed = false
    this._url = ''
    this._isCrashed = false
    /** @type {(details: { url: string }) => { action: string }} */
    this._openHandler = () => ({ action: 'allow' })
  }

  isDestroyed() {
    return this.destroyed
  }

  isCrashed() {
    return this._isCrashed
  }

  getURL() {
    return this._url
  }

  /** @param {(details: { url: string }) => { action: string }} handler */
  setWindowOpenHandler(handler) {
    this._openHandler = handler
  }

  /** @param {string} url */
  async loadURL(url) {
    const fault = await ask('load', this.id, url)
    if (this.destroyed) return
    if (fault) {
      this.emit('did-fail-load', cancellable(), -2, fault, url, true)
      throw Object.assign(new Error(`${fault} (-2) loading '${url}'`), { code: fault, errno: -2, url })
    }
    this._isCrashed = false
  }

  reload() {
    void ask('load', this.id, this._url)
  }

  /** @param {string} code */
  executeJavaScript(code) {
    return ask('executeJavaScript', this.id, code)
  }

  forcefullyCrashRenderer() {
    void ask('crash', this.id)
  }

  async setVisualZoomLevelLimits() {
    if (this._url === '') throw new Error('setVisualZoomLevelLimits: no page is there yet')
  }

  setZoomLevel() {}

  /** @param {string} policy */
  setWebRTCIPHandlingPolicy(policy) {
    this._webRTCPolicy = policy
  }

  async getPrintersAsync() {
    return [PRINTER]
  }

  /**
   * Makes a PDF of the page and reports that it was sent.
   * @param {{ silent?: boolean, printBackground?: boolean, deviceName?: string, pageSize?: any }} [options]
   * @param {(success: boolean, failureReason: string) => void} [callback]
   */
  print(options = {}, callback = () => undefined) {
    const { pageSize, deviceName, silent = false, printBackground = false } = options
    checkPageSize(pageSize)
    if (!silent) throw new Error('the stand-in for electron has no print dialogue: print with silent')
    if (deviceName !== undefined && deviceName !== PRINTER.name)
      return void setImmediate(callback, false, 'Invalid deviceName provided')
    ask('print', this.id, { pageSize, printBackground }).then(
      () => callback(true, ''),
      () => callback(false, 'Print job failed')
    )
  }

  /** Handles the events of this page that the glass reports. @type {Record<string, (...args: any[]) => unknown>} */
  _told = {
    crashed: (reason) => {
      this._isCrashed = true
      this.emit('render-process-gone', cancellable(), { reason, exitCode: 1 })
    },
    'did-navigate': (url) => {
      this._url = url
      this.emit('did-navigate', cancellable(), url, 200, '')
    },
    'dom-ready': () => this.emit('dom-ready', cancellable()),
    'did-finish-load': () => this.emit('did-finish-load', cancellable()),
    mayNavigate: (url) => {
      const events = ['will-frame-navigate', 'will-navigate'].map((name) => {
        const event = cancellable({ url, isMainFrame: true, isSameDocument: false })
        this.emit(name, event)
        return event
      })
      return events.every(({ defaultPrevented }) => !defaultPrevented)
    },
    mayOpen: (url) => this._openHandler({ url }).action === 'allow'
  }
}

/** @param {unknown} pageSize */
function checkPageSize(pageSize) {
  if (typeof pageSize === 'string' && PAPERS.has(pageSize)) return
  const { width, height } = /** @type {{ width?: number, height?: number }} */ (pageSize ?? {})
  if (!width || !height) throw new TypeError('webContents.print(): a valid pageSize is required')
  if (Math.min(width, height) < LEAST_MICRONS)
    throw new RangeError(`height and width properties must be minimum ${LEAST_MICRONS} microns.`)
}

/** @param {number} id @param {object} preferences */
export function createWebContents(id, preferences) {
  return known('webContents', new WebContents(id, preferences))
}
