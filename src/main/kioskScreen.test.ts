import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { CRASH_MS, KioskScreen, NOTICE_MS, RENEWAL_MS } from './kioskScreen'
import { fakeEvent } from './testing/fakeElectron'
import { fakeKioskWindows } from './testing/kioskWindows'

const START = 'app://kiosk/index.html'
const CALL_STAFF = 'app://kiosk/call-staff.html'
const log = { info: vi.fn(), warn: vi.fn(), error: vi.fn() }

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

/** A screen with its first window open; `load` decides how pages load. */
function opened(load?: (url: string) => Promise<void>) {
  const windows = fakeKioskWindows(load)
  const end = { hasBegun: vi.fn(() => false), atEnd: vi.fn(), end: vi.fn(), startAgain: vi.fn() }
  const pageWatch = { expectPage: vi.fn(), hear: vi.fn(), end: vi.fn() }
  const save = vi.fn()
  const screen = new KioskScreen({ makeWindow: windows.makeWindow, end, log })
  screen.open({ pageWatch, save })
  const first = windows.at(0)
  const die = (reason = 'crashed') => {
    first.contents.emit('render-process-gone', {}, { reason })
  }
  return { windows, end, pageWatch, save, screen, first, die, settle: () => vi.advanceTimersByTimeAsync(0) }
}

describe('a page', () => {
  it('is loaded in a hidden window, which shows above all others once there is something to see', () => {
    const { first, pageWatch } = opened()
    expect(first.loadURL).toHaveBeenCalledExactlyOnceWith(START)
    expect(pageWatch.expectPage).toHaveBeenCalledOnce()
    expect(first.show).not.toHaveBeenCalled()
    first.window.emit('ready-to-show')
    expect(first.show).toHaveBeenCalledOnce()
    expect(first.setAlwaysOnTop).toHaveBeenLastCalledWith(true, 'screen-saver')
  })

  it('that dies is replaced at once, even during its first load', async () => {
    const { first, pageWatch, die, settle } = opened(() => new Promise(() => undefined))
    die()
    await settle()
    expect(first.loadURL.mock.calls).toEqual([[START], [START]])
    expect(pageWatch.expectPage).toHaveBeenCalledTimes(2)
  })

  it('that was closed is not replaced, and neither is any page once the program ends', async () => {
    const { first, end, die, settle } = opened()
    die('clean-exit')
    end.hasBegun.mockReturnValue(true)
    die()
    first.window.emit('unresponsive')
    await settle()
    expect(first.loadURL).toHaveBeenCalledOnce()
    expect(first.forcefullyCrashRenderer).not.toHaveBeenCalled()
  })

  it('that dies three times in a minute gives way to the page that calls staff, then the program starts again', async () => {
    const { first, end, die } = opened()
    die()
    die()
    die()
    expect(first.loadURL).toHaveBeenLastCalledWith(CALL_STAFF)
    await vi.advanceTimersByTimeAsync(NOTICE_MS - 1)
    expect(end.startAgain).not.toHaveBeenCalled()
    await vi.advanceTimersByTimeAsync(1)
    expect(end.startAgain).toHaveBeenCalledOnce()
  })

  it('may die again a minute later', async () => {
    const { first, die } = opened()
    die()
    die()
    await vi.advanceTimersByTimeAsync(60_000)
    die()
    expect(first.loadURL).toHaveBeenLastCalledWith(START)
  })

  it('that does not respond is ended, and is then replaced', async () => {
    const { first } = opened()
    first.window.emit('unresponsive')
    expect(first.forcefullyCrashRenderer).toHaveBeenCalledOnce()
    await vi.advanceTimersByTimeAsync(CRASH_MS)
    expect(first.loadURL).toHaveBeenCalledTimes(2)
  })

  it('whose process has already gone is replaced too', async () => {
    const { first, screen } = opened()
    first.forcefullyCrashRenderer.mockImplementation(() => undefined)
    screen.lose('silent')
    expect(first.loadURL).toHaveBeenCalledOnce()
    await vi.advanceTimersByTimeAsync(CRASH_MS)
    expect(first.loadURL.mock.calls).toEqual([[START], [START]])
  })

  it('that does not load is tried again', async () => {
    let tries = 0
    const { first, end } = opened(() => (++tries < 3 ? Promise.reject(new Error('ERR_FAILED')) : Promise.resolve()))
    await vi.advanceTimersByTimeAsync(60_000)
    expect(first.loadURL.mock.calls).toEqual([[START], [START], [START]])
    expect(end.startAgain).not.toHaveBeenCalled()
  })

  it('that does not load is in the log, with what it was and why', () => {
    const { first } = opened()
    first.contents.emit('did-fail-load', {}, -6, 'ERR_FILE_NOT_FOUND', START)
    expect(log.warn).toHaveBeenLastCalledWith(`${START} did not load: ERR_FILE_NOT_FOUND (-6)`)
  })

  it('that never loads makes the program start again', async () => {
    const { first, end } = opened(() => Promise.reject(new Error('ERR_FAILED')))
    await vi.advanceTimersByTimeAsync(5000 + NOTICE_MS)
    expect(first.loadURL).toHaveBeenLastCalledWith(CALL_STAFF)
    expect(end.startAgain).toHaveBeenCalledOnce()
  })

  it('whose preload failed is not used: visitors are told to call staff', () => {
    const { first } = opened()
    first.contents.emit('preload-error', {}, '/preload.cjs', new Error('no such module'))
    expect(first.loadURL).toHaveBeenLastCalledWith(CALL_STAFF)
    expect(log.error).toHaveBeenCalledWith('the preload failed', expect.any(Error))
  })
})

describe('a renewal', () => {
  it('opens a new window and closes the old one only when the new one shows', () => {
    const { windows, screen, first } = opened()
    first.window.emit('ready-to-show')
    screen.renew('closing-time')
    const second = windows.at(1)
    expect(second.loadURL).toHaveBeenCalledExactlyOnceWith(START)
    expect(first.destroy).not.toHaveBeenCalled()
    second.window.emit('ready-to-show')
    expect(second.show).toHaveBeenCalled()
    expect(first.destroy).toHaveBeenCalledOnce()
    expect(screen.window()).toBe(second.window.fake)
  })

  it('is not started twice, and starts the program again if the new window never shows', async () => {
    const { windows, screen, end } = opened()
    screen.renew('touch')
    screen.renew('touch')
    expect(windows.opened).toHaveLength(2)
    await vi.advanceTimersByTimeAsync(RENEWAL_MS)
    expect(end.startAgain).toHaveBeenCalledOnce()
  })
})

describe('the end', () => {
  it('by closing the window is refused, until the end has been decided', () => {
    const { first, end } = opened()
    const [byHand, byProgram] = [fakeEvent(), fakeEvent()]
    first.window.emit('close', byHand)
    expect(byHand.preventDefault).toHaveBeenCalledOnce()
    end.hasBegun.mockReturnValue(true)
    first.window.emit('close', byProgram)
    expect(byProgram.preventDefault).not.toHaveBeenCalled()
  })

  it('of a Windows session is expected: counts are saved when Windows asks, and the closed window is no accident', () => {
    const { first, save, end } = opened()
    first.window.emit('query-session-end')
    expect(save).toHaveBeenCalledOnce()
    expect(end.end).not.toHaveBeenCalled()
    first.window.emit('session-end')
    expect(end.end).toHaveBeenCalledExactlyOnceWith(0)
  })
})
