import { beforeEach, expect, test, vi } from 'vitest'
import { pauseAfter, supervise } from './supervise.mjs'

const MINUTE = 60_000

beforeEach(() => {
  vi.spyOn(process.stderr, 'write').mockReturnValue(true)
})

/** Supervises a host that ends as listed: with which exit code, and after how long. */
async function run(ends: readonly (readonly [code: number, ranMs: number])[]) {
  const pauses: number[] = []
  const left = [...ends]
  const control = new AbortController()
  let clock = 0
  const start = () => {
    const [code = 0, ranMs = 0] = left.shift() ?? []
    clock += ranMs
    return Promise.resolve(code)
  }
  const pause = (ms: number) => Promise.resolve(pauses.push(ms))
  const code = await supervise(start, { signal: control.signal, pause, now: () => clock })
  return { code, pauses, starts: ends.length - left.length }
}

test.each([
  ['staff ended it', 0],
  ['its arguments are wrong', 64],
  ['another runs already', 69]
])('a host is not started again if %s', async (_case, code) => {
  expect(await run([[code, 1000]])).toEqual({ code, pauses: [], starts: 1 })
})

test.each([1, 75, 78, 127, 134])('a host that ended with %i is started again', async (code) => {
  expect(await run([[code, 1000], [0, 1000]])).toMatchObject({ code: 0, starts: 2 }) // prettier-ignore
})

test('the pauses grow up to a limit while a host keeps dying, and start from the shortest after a good run', async () => {
  const dying = Array.from({ length: 10 }, () => [75, 1000] as const)
  const { pauses } = await run([...dying, [75, 20 * MINUTE], [0, 0]])
  expect(pauses.slice(0, 4)).toEqual([3000, 6000, 12_000, 24_000])
  expect(Math.max(...pauses)).toBe(5 * MINUTE)
  expect(pauses.at(-1)).toBe(3000)
})

test('the longest pause is never exceeded', () => {
  expect(pauseAfter(1000)).toBe(5 * MINUTE)
})

test('ending the supervision ends the pause too', async () => {
  const control = new AbortController()
  const start = vi.fn(() => Promise.resolve(75))
  const supervised = supervise(start, { signal: control.signal })
  await vi.waitFor(() => {
    expect(process.stderr.write).toHaveBeenCalled()
  })
  control.abort()
  expect(await supervised).toBe(75)
  expect(start).toHaveBeenCalledOnce()
})
