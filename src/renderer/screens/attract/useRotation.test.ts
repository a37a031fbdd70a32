import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { effectScope, type EffectScope } from 'vue'
import { useRotation, type Rotation } from './useRotation'

const EVERY_MS = 1000
let scope: EffectScope

beforeEach(() => {
  vi.useFakeTimers()
  scope = effectScope()
})
afterEach(() => {
  scope.stop()
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

function rotate(choices: string[], calm = false): Rotation<string> {
  const media = { matches: calm, addEventListener: () => undefined, removeEventListener: () => undefined }
  vi.stubGlobal('matchMedia', () => media)
  return scope.run(() => useRotation(() => choices, EVERY_MS)) as Rotation<string>
}

test('each has its turn, and the first comes round again', () => {
  const { shown } = rotate(['a', 'b'])
  const seen = [0, 1, 2].map(() => {
    const now = shown.value
    vi.advanceTimersByTime(EVERY_MS)
    return now
  })
  expect(seen).toEqual(['a', 'b', 'a'])
})

test('it can be stopped to read in peace, and goes on from there', () => {
  const { shown, stopped } = rotate(['a', 'b'])
  stopped.value = true
  vi.advanceTimersByTime(3 * EVERY_MS)
  expect(shown.value).toBe('a')
  stopped.value = false
  vi.advanceTimersByTime(EVERY_MS)
  expect(shown.value).toBe('b')
})

test('a machine set to reduced motion shows the first, and has nothing to stop', () => {
  const { shown, moves } = rotate(['a', 'b'], true)
  vi.advanceTimersByTime(3 * EVERY_MS)
  expect(shown.value).toBe('a')
  expect(moves.value).toBe(false)
})

test.each([[[]], [['a']]])('%j does not move', (choices) => {
  const { shown, moves } = rotate(choices)
  vi.advanceTimersByTime(EVERY_MS)
  expect(shown.value).toBe(choices[0])
  expect(moves.value).toBe(false)
})
