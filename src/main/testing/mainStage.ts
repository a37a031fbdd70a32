import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, vi } from 'vitest'
import { succeed } from '../../domain/value/result'
import { fakeApp, fakeIpcMain, fakeProtocol, fakeSession } from './fakeElectron'
import { fakeKioskWindows } from './kioskWindows'
import { strictFake } from './strictFake'

/** What the program under test did, in order: the name of each call and its text arguments. */
export const calls: string[] = []
const note =
  (name: string, answer?: unknown) =>
  (...args: unknown[]) => {
    calls.push([name, ...args.filter((word) => typeof word === 'string')].join(' '))
    return answer
  }

const electron = { current: {} as Record<string, unknown> }
vi.mock('electron', () => {
  const names = ['app', 'BrowserWindow', 'Menu', 'ipcMain', 'powerMonitor', 'powerSaveBlocker', 'protocol', 'screen']
  const named = [...names, 'session'].map((name) => [name, { get: () => electron.current[name], enumerable: true }])
  return Object.defineProperties({}, Object.fromEntries(named) as PropertyDescriptorMap)
})
/** Replaces the core; a test decides how it opens. */
export const openKiosk = vi.fn()
vi.mock('../../core/kiosk/openKiosk', () => ({ openKiosk }))
/** Replaces `access`; a test decides which files of the program exist. */
export const access = vi.fn()
vi.mock('node:fs/promises', async (original) => ({ ...(await original()), access }))

export const SYSTEM_IDLE_SECONDS = 12
export const DISPLAY = { x: 0, y: 0, width: 1080, height: 1920 }
const argv = process.argv
/** The listeners of this process before the program under test added its own. */
export const heard = (['uncaughtException', 'unhandledRejection'] as const).map(
  (event) => [event, process.listeners(event as 'uncaughtException')] as const
)
const kiosk = {
  router: { channels: [], dispatch: vi.fn() },
  pageWatch: undefined,
  save: vi.fn(),
  close: () => Promise.resolve(note('close')())
}
// For the running test: its data folder, the options of each window, the windows, and what the system reports.
export let data: string
export let made: Electron.BrowserWindowConstructorOptions[]
export let windows: ReturnType<typeof fakeKioskWindows>
export let app: ReturnType<typeof fakeApp>
export let session: ReturnType<typeof fakeSession>
export let system: Map<string, () => void>
export let displays: Map<string, () => void>

/** Sets up fakes for Electron and starts the program in them by importing it. */
export function startElectron({ isFirst = true, switches = [] as string[] } = {}): void {
  app = fakeApp({
    enableSandbox: note('enableSandbox'),
    commandLine: strictFake('commandLine', {
      appendSwitch: note('switch'),
      hasSwitch: (name: string) => switches.includes(name)
    }),
    requestSingleInstanceLock: note('lock', isFirst),
    whenReady: () => Promise.resolve(note('ready')()),
    setPath: note('setPath'),
    relaunch: note('relaunch'),
    exit: (code: number) => note(`exit ${code}`)()
  })
  electron.current = {
    app: app.fake,
    BrowserWindow: function BrowserWindow(options: Electron.BrowserWindowConstructorOptions) {
      made.push(options)
      return windows.makeWindow()
    },
    Menu: strictFake('Menu', { setApplicationMenu: note('menu') }),
    ipcMain: fakeIpcMain().fake,
    powerMonitor: strictFake('powerMonitor', {
      on: (event: string, listener: () => void) => system.set(event, listener),
      getSystemIdleTime: () => SYSTEM_IDLE_SECONDS
    }),
    powerSaveBlocker: strictFake('powerSaveBlocker', { start: note('keepAwake', 1) }),
    protocol: strictFake('protocol', { registerSchemesAsPrivileged: note('scheme') }),
    screen: strictFake('screen', {
      on: (event: string, listener: () => void) => displays.set(event, listener),
      getPrimaryDisplay: () => ({ bounds: DISPLAY })
    }),
    session: strictFake('session', {
      fromPartition: (name: string) => {
        note('partition')(name)
        session = fakeSession({ protocol: fakeProtocol().fake })
        return session.fake
      }
    })
  }
}

/** Gives each test an empty data folder, and afterwards removes what the program left in this process. */
export function useMainStage(): void {
  beforeEach(() => {
    vi.resetModules()
    vi.useFakeTimers({ toFake: ['setTimeout', 'setInterval', 'clearTimeout', 'clearInterval', 'performance'] })
    vi.spyOn(process.stderr, 'write').mockReturnValue(true)
    calls.length = 0
    made = []
    system = new Map()
    displays = new Map()
    windows = fakeKioskWindows()
    data = mkdtempSync(join(tmpdir(), 'madoguchi-main-'))
    process.argv = ['electron', '.', '--data', data]
    openKiosk.mockReset().mockResolvedValue(succeed(kiosk))
    access.mockReset().mockResolvedValue(undefined)
  })
  afterEach(() => {
    vi.useRealTimers()
    vi.restoreAllMocks()
    process.argv = argv
    for (const [event, before] of heard)
      for (const listener of process.listeners(event as 'uncaughtException'))
        if (!before.includes(listener)) process.off(event, listener)
    rmSync(data, { recursive: true })
  })
}
