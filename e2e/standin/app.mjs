import { EventEmitter } from 'node:events'
import { homedir, tmpdir } from 'node:os'
import { join } from 'node:path'
import { cancellable, known } from './known.mjs'
import { openWindows } from './openWindows.mjs'
import { isReady, setReady } from './readiness.mjs'
import { takeLock } from './singleInstance.mjs'

/** @type {() => void} */
let tellReady
/** @type {Promise<void>} */
const readiness = new Promise((resolve) => (tellReady = resolve))

const appData = process.env.XDG_CONFIG_HOME ?? join(homedir(), '.config')
/** @type {Record<string, string>} */
const paths = {
  home: homedir(),
  appData,
  userData: join(appData, 'madoguchi'),
  sessionData: join(appData, 'madoguchi'),
  temp: tmpdir(),
  exe: process.execPath
}

class App extends EventEmitter {
  constructor() {
    super()
    this.isPackaged = false
    this.commandLine = known('commandLine', {
      /** @param {string} name @param {string} [value] */
      appendSwitch: (name, value) => void this._switches.set(name, value ?? ''),
      /** @param {string} name */
      hasSwitch: (name) => this._switches.has(name),
      /** @param {string} name */
      getSwitchValue: (name) => this._switches.get(name) ?? ''
    })
    const given = process.argv.slice(2).filter((word) => word.startsWith('--'))
    /** @type {Map<string, string>} */
    this._switches = new Map(given.map((word) => /** @type {[string, string]} */ ([...word.slice(2).split('='), ''])))
    this._isQuitting = false
  }

  whenReady() {
    return readiness
  }

  isReady() {
    return isReady()
  }

  enableSandbox() {
    if (isReady()) throw new Error('app.enableSandbox() can only be called before app is ready')
  }

  /** @param {string} name */
  getPath(name) {
    const path = paths[name]
    if (path === undefined) throw new Error(`Failed to get '${name}' path`)
    return path
  }

  /** @param {string} name @param {string} path */
  setPath(name, path) {
    if (!(name in paths)) throw new Error(`Failed to set path`)
    paths[name] = path
    if (name === 'userData') paths.sessionData = path
  }

  /** @param {unknown} [additionalData] */
  requestSingleInstanceLock(additionalData) {
    return takeLock(this.getPath('userData'), additionalData, (argv, workingDirectory, data) => {
      this.emit('second-instance', cancellable(), argv, workingDirectory, data)
    })
  }

  /** Asks every window to close, unless `before-quit` is prevented. A window that refuses keeps the app running. */
  quit() {
    if (this._isQuitting) return
    if (this._isHeldBack('before-quit')) return
    this._isQuitting = true
    for (const window of openWindows) window.close()
    this._isQuitting = openWindows.size === 0 && !this._isHeldBack('will-quit')
    if (this._isQuitting) this._end(0)
  }

  /** @param {number} [code] */
  exit(code = 0) {
    this._isQuitting = true
    for (const window of openWindows) window.destroy()
    this._end(code)
  }

  /** @param {string} name */
  _isHeldBack(name) {
    const event = cancellable()
    this.emit(name, event)
    return event.defaultPrevented
  }

  /** @param {number} code */
  _end(code) {
    this.emit('quit', cancellable(), code)
    // The event loop runs once more, as in Electron.
    setImmediate(() => process.exit(code))
  }

  _windowGone() {
    if (openWindows.size > 0 || this._isQuitting) return
    if (this.listenerCount('window-all-closed') === 0) this.quit()
    else this.emit('window-all-closed')
  }
}

export const app = known('app', new App())

for (const signal of /** @type {const} */ (['SIGTERM', 'SIGINT', 'SIGHUP'])) process.on(signal, () => app.quit())

/** Makes the app ready. */
export function becomeReady() {
  setReady()
  app.emit('will-finish-launching')
  app.emit('ready', cancellable(), {})
  tellReady()
}
