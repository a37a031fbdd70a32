import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { DevtoolsPipe } from './devtoolsPipe'
import { isComputing } from './isComputing'

/** A browser whose pages have used this much processor time, in seconds, at each measurement. */
function using(...seconds: number[]): DevtoolsPipe {
  const ask = vi.fn((method: string) => {
    expect(method).toBe('SystemInfo.getProcessInfo')
    const processInfo = [
      { type: 'browser', id: 1, cpuTime: 1000 * ask.mock.calls.length },
      { type: 'renderer', id: 2, cpuTime: seconds[ask.mock.calls.length - 1] }
    ]
    return Promise.resolve({ processInfo })
  })
  return { send: vi.fn(), onEvent: vi.fn(), ask }
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['performance'] })
})
afterEach(() => {
  vi.useRealTimers()
})

it.each([
  ['computes all the time', 1, 10, 11, true],
  ['computes all the time on a machine that it shares', 1, 10, 10.6, true],
  ['hardly gets to run', 1, 10, 10.3, false],
  ['waits for something', 1, 10, 10, false]
])('tells whether a page %s', async (_case, passed, before, after, computing) => {
  const told = isComputing(using(before, after))
  vi.advanceTimersByTime(passed * 1000)
  expect(await told).toBe(computing)
})

it.each([[undefined], [{}], [{ processInfo: [{ type: 'renderer' }] }]])(
  'treats the answer %j as no answer',
  async (answer) => {
    const pipe: DevtoolsPipe = { send: vi.fn(), onEvent: vi.fn(), ask: () => Promise.resolve(answer) }
    expect(await isComputing(pipe)).toBe(false)
  }
)
