import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { CLOSE_MS, createProgramEnd } from './programEnd'
import { fakeApp, fakeEvent } from './testing/fakeElectron'

const log = { info: vi.fn(), warn: vi.fn(), error: vi.fn() }

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

function living(isSupervised = true) {
  const exit = vi.fn()
  const relaunch = vi.fn()
  const { fake, emit } = fakeApp({ exit, relaunch })
  const end = createProgramEnd(fake, log, isSupervised)
  return { end, exit, relaunch, emit, settle: () => vi.advanceTimersByTimeAsync(0) }
}

it('ends at a signal of the system once everything is on disk', async () => {
  const { end, exit, emit, settle } = living()
  let stored: () => void = vi.fn()
  end.atEnd(() => new Promise((resolve) => (stored = resolve)))
  const quit = fakeEvent()
  emit('before-quit', quit)
  expect(quit.preventDefault).toHaveBeenCalledOnce()
  expect(end.hasBegun()).toBe(true)
  await settle()
  expect(exit).not.toHaveBeenCalled()
  stored()
  await settle()
  expect(exit).toHaveBeenCalledExactlyOnceWith(0)
})

it.each([
  ['fails', () => Promise.reject(new Error('disk on fire'))],
  ['throws', () => { throw new Error('disk on fire') }] // prettier-ignore
])('ends although closing something %s, and closes the rest', async (_case, close) => {
  const { end, exit, settle } = living()
  const other = vi.fn(() => Promise.resolve())
  end.atEnd(close)
  end.atEnd(other)
  end.end(0)
  await settle()
  expect(other).toHaveBeenCalledOnce()
  expect(exit).toHaveBeenCalledExactlyOnceWith(0)
})

it('waits only a limited time for a disk that hangs', async () => {
  const { end, exit } = living()
  end.atEnd(() => new Promise(() => undefined))
  end.end(0)
  await vi.advanceTimersByTimeAsync(CLOSE_MS - 1)
  expect(exit).not.toHaveBeenCalled()
  await vi.advanceTimersByTimeAsync(1)
  expect(exit).toHaveBeenCalledExactlyOnceWith(0)
})

it.each([
  [true, 0],
  [false, 1]
])('starts again with code 75 after saving the counts, if npm start watches %s', async (isSupervised, relaunches) => {
  const { end, exit, relaunch, settle } = living(isSupervised)
  const flush = vi.fn(() => Promise.resolve())
  end.atEnd(flush)
  end.startAgain('three deaths')
  await settle()
  expect(flush).toHaveBeenCalledOnce()
  expect(relaunch).toHaveBeenCalledTimes(relaunches)
  expect(exit).toHaveBeenCalledExactlyOnceWith(75)
})

it('takes closed windows for an accident, but not once the end has been decided', async () => {
  const accident = living()
  accident.emit('window-all-closed')
  await accident.settle()
  expect(accident.exit).toHaveBeenCalledExactlyOnceWith(75)

  const planned = living(false)
  planned.end.end(0)
  planned.emit('window-all-closed')
  await planned.settle()
  expect(planned.exit).toHaveBeenCalledExactlyOnceWith(0)
  expect(planned.relaunch).not.toHaveBeenCalled()
})
