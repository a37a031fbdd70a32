import type { BrowserWindow, WebContents } from 'electron'
import { vi } from 'vitest'
import { fakeContents, fakeWindow, type EventFake } from './fakeElectron'

/** Makes windows that show, load and close as the test says, and remembers them. */
export function fakeKioskWindows(load: (url: string) => Promise<void> = () => Promise.resolve()) {
  const opened: ReturnType<typeof openOne>[] = []
  const makeWindow = (): BrowserWindow => {
    const one = openOne(load)
    opened.push(one)
    return one.window.fake
  }
  const at = (index: number) => {
    const one = opened[index]
    if (!one) throw new Error(`window ${index} was never opened`)
    return one
  }
  return { makeWindow, opened, at }
}

function openOne(load: (url: string) => Promise<void>) {
  let isGone = false
  const loadURL = vi.fn(load)
  // As in Electron, unless the test has a page that cannot even be killed.
  const forcefullyCrashRenderer = vi.fn(() => {
    contents.emit('render-process-gone', {}, { reason: 'crashed', exitCode: 1 })
  })
  const contents: EventFake<WebContents> = fakeContents({ forcefullyCrashRenderer, setZoomLevel: vi.fn() })
  const known = {
    show: vi.fn(),
    focus: vi.fn(),
    moveTop: vi.fn(),
    restore: vi.fn(),
    setKiosk: vi.fn(),
    setBounds: vi.fn(),
    setAlwaysOnTop: vi.fn(),
    isFocused: vi.fn(() => false),
    isMinimized: vi.fn(() => false),
    isDestroyed: () => isGone,
    destroy: vi.fn(() => {
      isGone = true
    })
  }
  const window = fakeWindow({ webContents: contents.fake, loadURL, ...known })
  return { window, contents, loadURL, forcefullyCrashRenderer, ...known }
}
