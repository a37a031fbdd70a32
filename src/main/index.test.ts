import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { fail, succeed } from '../domain/content/result'
import { REASON_SHOWN_MS } from './startFailure'
import { fakeApp, fakeEvent, fakeIpcMain, fakeProtocol, fakeSession } from './testing/fakeElectron'
import { fakeKioskWindows } from './testing/kioskWindows'
import { strictFake } from './testing/strictFake'

const calls: string[] = []
const note =
  (name: string, answer?: unknown) =>
  (...words: unknown[]) => {
    calls.push([name, ...words.filter((word) => typeof word === 'string')].join(' '))
    return answer
  }

const electron = vi.hoisted(() => ({ current: {} as Record<string, unknown> }))
vi.mock('electron', () => {
  const names = ['app', 'BrowserWindow', 'Menu', 'ipcMain', 'powerMonitor', 'powerSaveBlocker', 'protocol', 'screen']
  const named = [...names, 'session'].map((name) => [name, { get: () => electron.current[name], enumerable: true }])
  return Object.defineProperties({}, Object.fromEntries(named) as PropertyDescriptorMap)
})
const openKiosk = vi.hoisted(() => vi.fn())
vi.mock('../core/kiosk/openKiosk', () => ({ openKiosk }))
const access = vi.hoisted(() => vi.fn())
vi.mock('node:fs/promises', async (original) => ({ ...(await original()), access }))

const SYSTEM_IDLE_SECONDS = 12
const DISPLAY = { x: 0, y: 0, width: 1080, height: 1920 }
const argv = process.argv
/** What listened to this process before the program under test did. */
const heard = (['uncaughtException', 'unhandledRejection'] as const).map(
  (event) => [event, process.listeners(event as 'uncaughtException')] as const
)
const kiosk = {
  router: { channels: [], dispatch: vi.fn() },
  pageWatch: undefined,
  save: vi.fn(),
  close: () => Promise.resolve(note('close')())
}
let data: string
let made: Electron.BrowserWindowConstructorOptions[]
let windows: ReturnType<typeof fakeKioskWindows>
let app: ReturnType<typeof fakeApp>
let system: Map<string, () => void>
let displays: Map<string, () => void>

function startElectron({ isFirst = true, switches = [] as string[] } = {}): void {
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
        return fakeSession({ protocol: fakeProtocol().fake }).fake
      }
    })
  }
}

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

describe('a start', () => {
  it('locks everything before it is ready, and shows one sandboxed window of its own session', async () => {
    startElectron()
    await import('./index')
    await vi.waitFor(() => {
      expect(windows.opened).toHaveLength(1)
    })
    const ready = calls.indexOf('ready')
    const profile = `setPath userData ${join(data, 'electron')}`
    for (const lock of ['enableSandbox', 'scheme', 'switch host-resolver-rules MAP * ~NOTFOUND', profile, 'lock']) {
      expect(calls.indexOf(lock), lock).toBeGreaterThanOrEqual(0)
      expect(calls.indexOf(lock), lock).toBeLessThan(ready)
    }
    expect(calls.indexOf(profile)).toBeLessThan(calls.indexOf('lock'))
    expect(made).toEqual([
      expect.objectContaining({ kiosk: true, alwaysOnTop: true, skipTaskbar: true, minimizable: false, show: false })
    ])
    expect(made[0]?.webPreferences).toMatchObject({
      partition: 'kiosk',
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
      devTools: false,
      webviewTag: false
    })
    expect(calls).toContain('keepAwake prevent-display-sleep')
    expect(windows.at(0).loadURL).toHaveBeenCalledExactlyOnceWith('app://kiosk/index.html')
  })

  it('asks for no sandbox where it was told to go without', async () => {
    startElectron({ switches: ['no-sandbox'] })
    await import('./index')
    expect(calls).not.toContain('enableSandbox')
    expect(calls).toContain('lock')
  })

  it('that is the second brings the first to the front and ends with a code of its own', async () => {
    startElectron({ isFirst: false })
    await import('./index')
    expect(calls.at(-1)).toBe('exit 69')
    expect(made).toHaveLength(0)

    vi.resetModules()
    startElectron()
    await import('./index')
    await vi.waitFor(() => {
      expect(system.has('resume')).toBe(true)
    })
    app.emit('second-instance', {}, ['electron', '.'])
    expect(windows.at(0).focus).toHaveBeenCalled()
  })

  it('with wrong words is refused at once, and never again', async () => {
    process.argv = ['electron', '.', '--now', '2025-13-01']
    startElectron()
    await import('./index')
    expect(calls.at(-1)).toBe('exit 64')
    expect(String(vi.mocked(process.stderr.write).mock.calls)).toContain('2025-13-01')
  })

  it.each([
    [
      'a pack that cannot be read',
      () => Promise.resolve(fail('内容のパックが読めません。')),
      '内容のパックが読めません。'
    ],
    ['a fault of its own', () => Promise.reject(new Error('no <wasm>')), 'no &#60;wasm&#62;']
  ])('that fails by %s says why on the screen and ends by itself', async (_case, open, reason) => {
    openKiosk.mockImplementation(open)
    startElectron()
    await import('./index')
    await vi.waitFor(() => {
      expect(windows.opened).toHaveLength(1)
    })
    const [[address] = []] = windows.at(0).loadURL.mock.calls
    expect(decodeURIComponent(String(address))).toContain(reason)
    expect(made[0]?.webPreferences).toMatchObject({ sandbox: true, javascript: false })
    const byHand = fakeEvent()
    windows.at(0).window.emit('close', byHand)
    expect(byHand.preventDefault).toHaveBeenCalledOnce()
    await vi.advanceTimersByTimeAsync(REASON_SHOWN_MS)
    expect(calls.at(-1)).toBe('exit 78')
  })
})

describe('a start without the preload', () => {
  it('shows no page that could reach nothing, but says what is missing', async () => {
    access.mockImplementation((path: string) =>
      path.endsWith(join('preload', 'index.cjs')) ? Promise.reject(new Error('ENOENT')) : Promise.resolve()
    )
    startElectron()
    await import('./index')
    await vi.waitFor(() => {
      expect(windows.opened).toHaveLength(1)
    })
    const [[address] = []] = windows.at(0).loadURL.mock.calls
    expect(decodeURIComponent(String(address))).toContain('index.cjs: プログラムの一部がありません。')
    expect(openKiosk).not.toHaveBeenCalled()
    await vi.advanceTimersByTimeAsync(REASON_SHOWN_MS)
    expect(calls.at(-1)).toBe('exit 78')
  })
})

describe('a start on data that another kiosk holds', () => {
  it('ends at once with a code of its own, and shows nothing over the kiosk that runs', async () => {
    openKiosk.mockResolvedValue({ ok: false, code: 'もう動いています。', exitCode: 69 })
    startElectron()
    await import('./index')
    await vi.waitFor(() => {
      expect(calls.at(-1)).toBe('exit 69')
    })
    expect(windows.opened).toEqual([])
    expect(String(vi.mocked(process.stderr.write).mock.calls)).toContain('もう動いています。')
  })
})

describe('while it runs', () => {
  beforeEach(async () => {
    startElectron()
    await import('./index')
    await vi.waitFor(() => {
      expect(system.has('resume')).toBe(true)
    })
  })

  it('renews the page when the machine wakes', () => {
    system.get('resume')?.()
    expect(windows.opened).toHaveLength(2)
  })

  it('fits the window to a display that was turned', () => {
    displays.get('display-metrics-changed')?.()
    expect(windows.at(0).setBounds).toHaveBeenCalledExactlyOnceWith(DISPLAY)
  })

  it('hands the page to its watch: what is lost is ended, what is old is renewed, and the system says who is there', () => {
    const page = openKiosk.mock.calls[0]?.[1].page
    expect(page.silenceMs).toBe(20_000)
    expect(page.systemIdleSeconds()).toBe(SYSTEM_IDLE_SECONDS)
    windows.at(0).window.emit('ready-to-show')
    page.lost('silent')
    expect(windows.at(0).forcefullyCrashRenderer).toHaveBeenCalledOnce()
    page.renew('touch')
    expect(windows.opened).toHaveLength(2)
  })

  it('tells whoever started it that it shows', () => {
    const up = join(data, 'up')
    vi.stubEnv('MADOGUCHI_UP_FILE', up)
    openKiosk.mock.calls[0]?.[1].page.up()
    vi.unstubAllEnvs()
    expect(existsSync(up)).toBe(true)
  })

  it('starts again when the graphics process keeps dying', async () => {
    for (let death = 0; death < 3; death++)
      app.emit('child-process-gone', {}, { type: 'GPU', reason: 'crashed', exitCode: 139 })
    await vi.waitFor(() => {
      expect(calls.at(-1)).toBe('exit 75')
    })
  })

  it('starts again after an exception that nobody caught', async () => {
    const before = heard.find(([event]) => event === 'uncaughtException')?.[1] ?? []
    const [ours] = process.listeners('uncaughtException').filter((listener) => !before.includes(listener))
    ours?.(new Error('nobody waits for this'), 'uncaughtException')
    await vi.waitFor(() => {
      expect(calls.at(-1)).toBe('exit 75')
    })
  })

  it('ends on purpose when the system shuts down', async () => {
    system.get('shutdown')?.()
    await vi.waitFor(() => {
      expect(calls.slice(-2)).toEqual(['close', 'exit 0'])
    })
  })

  it('ends on purpose at the word of staff', async () => {
    openKiosk.mock.calls[0]?.[1].quit()
    await vi.waitFor(() => {
      expect(calls.at(-1)).toBe('exit 0')
    })
  })
})
