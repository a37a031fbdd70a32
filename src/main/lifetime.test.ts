import { expect, it, vi } from 'vitest'
import { closeBeforeQuit, startAgain } from './lifetime'
import { fakeApp, fakeEvent } from './testing/fakeElectron'

it('quits once everything is on disk, even where that fails', async () => {
  const quit = vi.fn()
  const { fake, emit } = fakeApp({ quit })
  const close = vi.fn(() => Promise.resolve())
  closeBeforeQuit(fake, close)
  const [first, second] = [fakeEvent(), fakeEvent()]
  emit('before-quit', first)
  await vi.waitFor(() => {
    expect(quit).toHaveBeenCalledOnce()
  })
  emit('before-quit', second)
  expect(close).toHaveBeenCalledOnce()
  expect(first.preventDefault).toHaveBeenCalledOnce()
  expect(second.preventDefault).not.toHaveBeenCalled()
})

it.each([
  [true, 0, 75],
  [false, 1, 0]
])('started by npm start %s: relaunches by itself %i times and ends with %i', (isSupervised, times, code) => {
  const app = { relaunch: vi.fn(), exit: vi.fn() }
  startAgain(fakeApp(app).fake, isSupervised)
  expect(app.relaunch).toHaveBeenCalledTimes(times)
  expect(app.exit).toHaveBeenCalledExactlyOnceWith(code)
})
