import type { Screen } from 'electron'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { bringToFront, followDisplays, holdScreen, REFOCUS_MS } from './holdScreen'
import { fakeKioskWindows } from './testing/kioskWindows'
import { strictFake } from './testing/strictFake'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

function held() {
  const windows = fakeKioskWindows()
  const window = windows.makeWindow()
  const isOver = vi.fn(() => false)
  holdScreen(window, isOver)
  return { ...windows.at(0), isOver }
}

it('stays above the taskbar and every other window', () => {
  expect(held().setAlwaysOnTop).toHaveBeenCalledExactlyOnceWith(true, 'screen-saver')
})

it('comes back when it is minimized or made smaller', () => {
  const { window, restore, setKiosk } = held()
  window.emit('minimize')
  expect(restore).toHaveBeenCalledOnce()
  window.emit('leave-full-screen')
  expect(setKiosk.mock.calls).toEqual([[true], [true]])
})

it('takes the focus back after a pause, so that two windows do not fight for it', () => {
  const { window, focus, isFocused } = held()
  window.emit('blur')
  expect(focus).not.toHaveBeenCalled()
  vi.advanceTimersByTime(REFOCUS_MS)
  expect(focus).toHaveBeenCalledOnce()
  isFocused.mockReturnValue(true)
  window.emit('blur')
  vi.advanceTimersByTime(REFOCUS_MS)
  expect(focus).toHaveBeenCalledOnce()
})

it('goes on top again when another program has moved above it', () => {
  const { window, setAlwaysOnTop } = held()
  window.emit('always-on-top-changed', {}, true)
  expect(setAlwaysOnTop).toHaveBeenCalledOnce()
  window.emit('always-on-top-changed', {}, false)
  expect(setAlwaysOnTop).toHaveBeenCalledTimes(2)
})

it('stops when the program ends, and when the window is gone', () => {
  const over = held()
  over.isOver.mockReturnValue(true)
  const gone = held()
  gone.destroy()
  for (const { window } of [over, gone])
    for (const event of ['minimize', 'leave-full-screen', 'blur']) window.emit(event)
  vi.advanceTimersByTime(REFOCUS_MS)
  for (const { restore, setKiosk, focus } of [over, gone]) {
    expect(restore).not.toHaveBeenCalled()
    expect(setKiosk).not.toHaveBeenCalled()
    expect(focus).not.toHaveBeenCalled()
  }
})

it('is brought to the front from any state', () => {
  const { window, restore, show, moveTop, focus, isMinimized } = held()
  isMinimized.mockReturnValue(true)
  bringToFront(window.fake)
  for (const act of [restore, show, moveTop, focus]) expect(act).toHaveBeenCalledOnce()
})

it.each(['display-added', 'display-removed', 'display-metrics-changed'])('fits the main display after %s', (event) => {
  const { window, setKiosk, setBounds, show } = held()
  const listeners = new Map<string, () => void>()
  const bounds = { x: 0, y: 0, width: 1080, height: 1920 }
  const screen = strictFake<Screen>('screen', {
    on: (name: string, listener: () => void) => listeners.set(name, listener),
    getPrimaryDisplay: () => ({ bounds })
  })
  followDisplays(screen, () => window.fake)
  listeners.get(event)?.()
  expect(setBounds).toHaveBeenCalledExactlyOnceWith(bounds)
  expect(setKiosk.mock.calls).toEqual([[false], [true]])
  expect(show).toHaveBeenCalledOnce()
})
