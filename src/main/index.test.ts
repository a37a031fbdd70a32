import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { fail } from '../domain/value/result'
import {
  access,
  app,
  calls,
  data,
  made,
  openKiosk,
  session,
  startElectron,
  system,
  useMainStage,
  windows
} from './testing/mainStage'
import { fakeContents, fakeEvent } from './testing/fakeElectron'
import { REASON_SHOWN_MS } from './showStartFailure'

useMainStage()

describe('a start', () => {
  it('locks everything before it is ready, and shows one sandboxed window of its own session', async () => {
    startElectron()
    await import('./index')
    await vi.waitFor(() => {
      expect(windows.opened).toHaveLength(1)
    })
    const ready = calls.indexOf('ready')
    const profile = `setPath userData ${join(data, 'electron')}`
    const voices = 'switch enable-speech-dispatcher'
    for (const lock of [
      voices,
      'enableSandbox',
      'scheme',
      'switch host-resolver-rules MAP * ~NOTFOUND',
      profile,
      'lock'
    ]) {
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

  it('shuts every way out: keys, menus, permissions, windows', async () => {
    startElectron()
    await import('./index')
    await vi.waitFor(() => {
      expect(windows.opened).toHaveLength(1)
    })
    const reload = fakeEvent()
    windows.at(0).contents.emit('before-input-event', reload, { key: 'F5' })
    expect(reload.preventDefault).toHaveBeenCalledOnce()
    expect(calls).toContain('menu')
    expect(session.ask('permissionCheck', {}, 'media')).toBe(false)
    const setWindowOpenHandler = vi.fn<(handler: () => unknown) => void>()
    const contents = fakeContents({ setWindowOpenHandler, setWebRTCIPHandlingPolicy: vi.fn() })
    app.emit('web-contents-created', {}, contents.fake)
    expect(setWindowOpenHandler.mock.calls[0]?.[0]()).toEqual({ action: 'deny' })
  })

  it('asks for no sandbox if it was started without one', async () => {
    startElectron({ switches: ['no-sandbox'] })
    await import('./index')
    expect(calls).not.toContain('enableSandbox')
    expect(calls).toContain('lock')
  })

  it('that finds another kiosk running brings that one to the front and ends with a code of its own', async () => {
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

  it('with wrong arguments is refused at once, and not repeated', async () => {
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
  it('shows no page without a bridge, but says what is missing', async () => {
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
