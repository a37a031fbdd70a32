import { EventEmitter } from 'node:events'
import { expect, it, vi } from 'vitest'
import { fakeApp } from './testing/fakeElectron'
import { catchUncaught, watchProcesses } from './watchProcesses'

function watched() {
  const log = { info: vi.fn(), warn: vi.fn(), error: vi.fn() }
  const end = { hasBegun: vi.fn(() => false), atEnd: vi.fn(), end: vi.fn(), startAgain: vi.fn() }
  return { log, end }
}

it('logs a helper process that is gone, and starts again only if the screen may stay black', () => {
  const { log, end } = watched()
  const { fake, emit } = fakeApp()
  watchProcesses(fake, end, log)
  const gone = (type: string, reason = 'crashed') => {
    emit('child-process-gone', {}, { type, reason, exitCode: 5, serviceName: 'a service' })
  }
  for (let time = 0; time < 5; time++) gone('Utility')
  gone('GPU', 'clean-exit')
  gone('GPU')
  gone('GPU')
  expect(log.warn).toHaveBeenCalledTimes(7)
  expect(end.startAgain).not.toHaveBeenCalled()
  gone('GPU')
  expect(end.startAgain).toHaveBeenCalledOnce()
})

it('logs an exception that nobody caught and starts again, with no box on the screen', () => {
  const { log, end } = watched()
  const program = new EventEmitter()
  catchUncaught(program, end, log)
  const error = new Error('disk on fire')
  program.emit('uncaughtException', error)
  expect(log.error).toHaveBeenCalledWith(expect.any(String), error)
  expect(end.startAgain).toHaveBeenCalledOnce()
})

it('logs a rejection that nobody caught, and goes on', () => {
  const { log, end } = watched()
  const program = new EventEmitter()
  catchUncaught(program, end, log)
  program.emit('unhandledRejection', new Error('no such printer'))
  expect(log.error).toHaveBeenCalledOnce()
  expect(end.startAgain).not.toHaveBeenCalled()
})
