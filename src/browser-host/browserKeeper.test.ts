import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { Log } from '../core/log'
import { createBrowserKeeper } from './browserKeeper'
import type { BrowserFault } from './openBrowser'

const log: Log = { info: vi.fn(), warn: vi.fn(), error: vi.fn() }

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

/** A browser keeper over browsers that the test can make fail. */
async function keeping() {
  const browsers: { fail: (fault: BrowserFault) => void; close: ReturnType<typeof vi.fn> }[] = []
  const opened = vi.fn()
  const giveUp = vi.fn()
  const open = vi.fn(async (fail: (fault: BrowserFault) => void) => {
    const close = vi.fn(() => Promise.resolve())
    browsers.push({ fail, close })
    return Promise.resolve({ close, isComputing: () => Promise.resolve(false) })
  })
  const keeper = createBrowserKeeper({ open, opened, giveUp, log })
  await keeper.open()
  const failLast = async () => {
    browsers.at(-1)?.fail('crashed')
    await vi.advanceTimersByTimeAsync(0)
  }
  return { keeper, browsers, open, opened, giveUp, failLast }
}

it('opens another browser for one that failed, and closes that first', async () => {
  const { browsers, opened, failLast } = await keeping()
  await failLast()
  expect(browsers[0]?.close).toHaveBeenCalledOnce()
  expect(browsers).toHaveLength(2)
  expect(opened).toHaveBeenCalledTimes(2)
})

it('ignores a browser that it has replaced', async () => {
  const { keeper, browsers, giveUp } = await keeping()
  keeper.renew('closing-time')
  await vi.advanceTimersByTimeAsync(0)
  for (let time = 0; time < 5; time++) browsers[0]?.fail('ended')
  await vi.advanceTimersByTimeAsync(0)
  expect(browsers).toHaveLength(2)
  expect(giveUp).not.toHaveBeenCalled()
})

it('gives up at the third fault within a minute', async () => {
  const { browsers, giveUp, failLast } = await keeping()
  await failLast()
  await vi.advanceTimersByTimeAsync(50_000)
  await failLast()
  expect(giveUp).not.toHaveBeenCalled()
  await failLast()
  expect(giveUp).toHaveBeenCalledOnce()
  expect(browsers).toHaveLength(3)
})

it('never gives up if the faults are further apart', async () => {
  const { browsers, giveUp, failLast } = await keeping()
  for (let time = 0; time < 10; time++) {
    await failLast()
    await vi.advanceTimersByTimeAsync(31_000)
  }
  expect(giveUp).not.toHaveBeenCalled()
  expect(browsers).toHaveLength(11)
})

it('gives up if another browser cannot be opened', async () => {
  const { open, giveUp, failLast } = await keeping()
  open.mockRejectedValueOnce(new Error('no such file'))
  await failLast()
  expect(giveUp).toHaveBeenCalledOnce()
})

it('closes the browser at the end of the program, and opens no other', async () => {
  const { keeper, browsers, failLast } = await keeping()
  await keeper.close()
  expect(browsers[0]?.close).toHaveBeenCalledOnce()
  await failLast()
  keeper.replace('silent')
  keeper.renew('touch')
  expect(browsers).toHaveLength(1)
})
