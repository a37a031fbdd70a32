import { EventEmitter } from 'node:events'
import { afterEach, expect, it, vi } from 'vitest'
import type { Log } from '../core/log'
import { CLOSING_MS, createLifetime } from './lifetime'

afterEach(() => {
  vi.useRealTimers()
})

function living() {
  const exit = vi.fn()
  const events = new EventEmitter()
  const log: Log = { info: vi.fn(), warn: vi.fn(), error: vi.fn() }
  return { exit, events, log, lifetime: createLifetime(exit, events, log) }
}

it('closes everything, once, before it ends at a signal', async () => {
  const { exit, events, lifetime } = living()
  const closed = vi.fn()
  lifetime.atEnd(async () => {
    await Promise.resolve()
    closed()
  })
  events.emit('SIGTERM')
  lifetime.end(75)
  await vi.waitFor(() => {
    expect(exit).toHaveBeenCalledExactlyOnceWith(0)
  })
  expect(closed).toHaveBeenCalledOnce()
})

it.each(['uncaughtException', 'unhandledRejection'])('asks to be started again after an %s', async (kind) => {
  const { exit, events, log } = living()
  events.emit(kind, new Error('nobody caught this'))
  await vi.waitFor(() => {
    expect(exit).toHaveBeenCalledExactlyOnceWith(75)
  })
  expect(log.error).toHaveBeenCalledOnce()
})

it('ends even if closing something fails', async () => {
  const { exit, lifetime } = living()
  lifetime.atEnd(() => {
    throw new Error('disk on fire')
  })
  lifetime.end(0)
  await vi.waitFor(() => {
    expect(exit).toHaveBeenCalledExactlyOnceWith(0)
  })
})

it('ends even if closing never finishes', () => {
  vi.useFakeTimers()
  const { exit, lifetime } = living()
  lifetime.atEnd(() => new Promise(() => undefined))
  lifetime.end(0)
  vi.advanceTimersByTime(CLOSING_MS)
  expect(exit).toHaveBeenCalledExactlyOnceWith(0)
})
