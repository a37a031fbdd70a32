import type { ChildProcess } from 'node:child_process'
import { EventEmitter } from 'node:events'
import { expect, it, vi } from 'vitest'
import { createLifetime } from './lifetime'

function living() {
  const exit = vi.fn()
  const signals = new EventEmitter()
  const browser = Object.assign(new EventEmitter(), { kill: vi.fn() })
  const lifetime = createLifetime(exit, signals)
  lifetime.shareWith(browser as unknown as ChildProcess)
  return { exit, signals, browser, lifetime }
}

it('puts everything away before it ends at a signal, once', async () => {
  const { exit, signals, browser, lifetime } = living()
  const closed = vi.fn()
  lifetime.atEnd(async () => {
    await Promise.resolve()
    closed()
  })
  signals.emit('SIGTERM')
  browser.emit('exit', null)
  await vi.waitFor(() => {
    expect(exit).toHaveBeenCalledExactlyOnceWith(0)
  })
  expect(closed).toHaveBeenCalledOnce()
  expect(browser.kill).toHaveBeenCalledOnce()
})

it('asks to be started again where the browser has died', async () => {
  const { exit, browser } = living()
  browser.emit('exit', null)
  await vi.waitFor(() => {
    expect(exit).toHaveBeenCalledExactlyOnceWith(75)
  })
})

it('ends even where something cannot be put away', async () => {
  const { exit, lifetime } = living()
  lifetime.atEnd(() => {
    throw new Error('disk on fire')
  })
  lifetime.end(0)
  await vi.waitFor(() => {
    expect(exit).toHaveBeenCalledExactlyOnceWith(0)
  })
})
