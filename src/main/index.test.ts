import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { fail, succeed } from '../domain/content/result'
import { fakeApp, fakeContents, fakeIpcMain, fakeProtocol, fakeSession, fakeWindow } from './testing/fakeElectron'
import { strictFake } from './testing/strictFake'

const calls: string[] = []
const note =
  (name: string, answer?: unknown) =>
  (...words: unknown[]) => {
    calls.push([name, ...words.filter((word) => typeof word === 'string')].join(' '))
    return answer
  }

const electron = vi.hoisted(() => ({ current: {} as Record<string, unknown> }))
vi.mock('electron', () => ({
  get app() {
    return electron.current.app
  },
  get BrowserWindow() {
    return electron.current.BrowserWindow
  },
  get Menu() {
    return electron.current.Menu
  },
  get dialog() {
    return electron.current.dialog
  },
  get ipcMain() {
    return electron.current.ipcMain
  },
  get protocol() {
    return electron.current.protocol
  },
  get session() {
    return electron.current.session
  }
}))

const openKiosk = vi.hoisted(() => vi.fn())
vi.mock('../core/kiosk/openKiosk', () => ({ openKiosk }))

let data: string
let made: Electron.BrowserWindowConstructorOptions[]

beforeEach(() => {
  vi.resetModules()
  calls.length = 0
  made = []
  data = mkdtempSync(join(tmpdir(), 'madoguchi-main-'))
  const contents = fakeContents({ setVisualZoomLevelLimits: () => Promise.resolve() })
  const window = fakeWindow({
    webContents: contents.fake,
    show: note('show'),
    loadURL: (url: string) => Promise.resolve(note('loadURL')(url))
  })
  electron.current = {
    app: fakeApp({
      enableSandbox: note('enableSandbox'),
      commandLine: strictFake('commandLine', { appendSwitch: note('switch') }),
      requestSingleInstanceLock: note('lock', true),
      whenReady: () => Promise.resolve(note('ready')()),
      getPath: note('getPath', data),
      quit: note('quit'),
      exit: note('exit')
    }).fake,
    BrowserWindow: function BrowserWindow(options: Electron.BrowserWindowConstructorOptions) {
      made.push(options)
      return window.fake
    },
    Menu: strictFake('Menu', { setApplicationMenu: note('menu') }),
    dialog: strictFake('dialog', { showErrorBox: note('showErrorBox') }),
    ipcMain: fakeIpcMain().fake,
    protocol: strictFake('protocol', {
      registerSchemesAsPrivileged: note('scheme'),
      handle: fakeProtocol().fake.handle
    }),
    session: strictFake('session', { defaultSession: fakeSession().fake })
  }
})

afterEach(() => {
  rmSync(data, { recursive: true })
})

it('locks everything before it is ready, and opens one sandboxed window on its own page', async () => {
  openKiosk.mockResolvedValue(succeed({ router: { channels: [], dispatch: vi.fn() }, close: () => Promise.resolve() }))
  await import('./index')
  await vi.waitFor(() => {
    expect(calls).toContain('loadURL app://kiosk/index.html')
  })
  const ready = calls.indexOf('ready')
  for (const lock of ['enableSandbox', 'scheme', 'switch host-resolver-rules MAP * ~NOTFOUND', 'lock']) {
    expect(calls.indexOf(lock), lock).toBeGreaterThanOrEqual(0)
    expect(calls.indexOf(lock), lock).toBeLessThan(ready)
  }
  expect(made).toHaveLength(1)
  expect(made[0]?.kiosk).toBe(true)
  expect(made[0]?.webPreferences).toMatchObject({
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    devTools: false,
    webviewTag: false
  })
})

it('says why it cannot start, and ends', async () => {
  openKiosk.mockResolvedValue(fail('内容のパックが読めません。'))
  await import('./index')
  await vi.waitFor(() => {
    expect(calls).toContain('exit')
  })
  expect(calls).toContain('showErrorBox 窓口案内を起動できません 内容のパックが読めません。')
  expect(made).toHaveLength(0)
})
