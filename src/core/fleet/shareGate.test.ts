import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createShareGate, SHARE_PATIENCE_MS } from './shareGate'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

test('one access at a time, in order', async () => {
  const gate = createShareGate()
  const said: string[] = []
  const slow = gate.run(async () => {
    await new Promise((done) => setTimeout(done, 1000))
    said.push('slow')
  })
  const quick = gate.run(() => Promise.resolve(said.push('quick')))
  await vi.advanceTimersByTimeAsync(1000)
  await Promise.all([slow, quick])
  expect(said).toEqual(['slow', 'quick'])
})

test('a share that never answers blocks one access, and no other starts until it answers', async () => {
  const gate = createShareGate()
  let answer: ((text: string) => void) | undefined
  const stuck = gate.run(() => new Promise<string>((resolve) => (answer = resolve)))
  await vi.advanceTimersByTimeAsync(SHARE_PATIENCE_MS)
  expect(await stuck).toEqual({ ok: false, code: 'no-answer' })
  const work = vi.fn(() => Promise.resolve('there'))
  expect(await gate.run(work)).toEqual({ ok: false, code: 'no-answer' })
  expect(work).not.toHaveBeenCalled()
  answer?.('at last')
  await vi.advanceTimersByTimeAsync(0)
  expect(await gate.run(work)).toEqual({ ok: true, value: 'there' })
})

test('what an access throws is thrown, and the next goes through', async () => {
  const gate = createShareGate()
  await expect(gate.run(() => Promise.reject(new Error('EIO')))).rejects.toThrow('EIO')
  expect(await gate.run(() => Promise.resolve(1))).toEqual({ ok: true, value: 1 })
})
