import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Log } from '../core/log'
import { recoverPages } from './recovery'
import { fakeContents, fakeWindow } from './testing/fakeElectron'

const log: Log = { info: vi.fn(), warn: vi.fn(), error: vi.fn() }

function recovering() {
  const loadURL = vi.fn(() => Promise.resolve())
  const forcefullyCrashRenderer = vi.fn()
  const contents = fakeContents({ forcefullyCrashRenderer })
  const window = fakeWindow({ webContents: contents.fake, loadURL })
  const startAgain = vi.fn()
  recoverPages(window.fake, log, startAgain)
  const die = (reason = 'crashed') => {
    contents.emit('render-process-gone', {}, { reason })
  }
  return { window, loadURL, forcefullyCrashRenderer, startAgain, die }
}

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

describe('recoverPages', () => {
  it('brings a dead page back at the start', () => {
    const { die, loadURL } = recovering()
    die()
    expect(loadURL).toHaveBeenCalledExactlyOnceWith('app://kiosk/index.html')
  })

  it('leaves a page that was closed alone', () => {
    const { die, loadURL } = recovering()
    die('clean-exit')
    expect(loadURL).not.toHaveBeenCalled()
  })

  it('calls staff at the third death in a minute, then starts the program anew', () => {
    const { die, loadURL, startAgain } = recovering()
    die()
    die()
    die()
    expect(loadURL).toHaveBeenLastCalledWith('app://kiosk/call-staff.html')
    expect(startAgain).not.toHaveBeenCalled()
    vi.advanceTimersByTime(10_000)
    expect(startAgain).toHaveBeenCalledOnce()
  })

  it('forgets a death after a minute', () => {
    const { die, loadURL } = recovering()
    die()
    die()
    vi.advanceTimersByTime(60_000)
    die()
    expect(loadURL).toHaveBeenLastCalledWith('app://kiosk/index.html')
  })

  it('ends a stuck page', () => {
    const { window, forcefullyCrashRenderer } = recovering()
    window.emit('unresponsive')
    expect(forcefullyCrashRenderer).toHaveBeenCalledOnce()
  })
})
