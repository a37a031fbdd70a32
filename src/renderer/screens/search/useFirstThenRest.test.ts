import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { effectScope, nextTick, shallowRef, type ComputedRef, type EffectScope } from 'vue'
import { useFirstThenRest } from './useFirstThenRest'

const items = shallowRef<readonly string[]>([])
let scope: EffectScope
let shown: ComputedRef<readonly string[]>

beforeEach(() => {
  vi.useFakeTimers()
  items.value = ['一', '二', '三']
  scope = effectScope()
  scope.run(() => (shown = useFirstThenRest(() => items.value, 2)))
})
afterEach(() => {
  scope.stop()
  vi.useRealTimers()
})

test('what fits is shown at once, the rest when that has been painted', () => {
  expect(shown.value).toEqual(['一', '二'])
  vi.advanceTimersToNextFrame()
  expect(shown.value).toEqual(['一', '二'])
  vi.advanceTimersToNextFrame()
  expect(shown.value).toEqual(['一', '二', '三'])
})

test('the next word begins with what fits again', async () => {
  vi.advanceTimersToNextFrame()
  vi.advanceTimersToNextFrame()
  items.value = ['四', '五', '六']
  await nextTick()
  expect(shown.value).toEqual(['四', '五'])
  vi.advanceTimersToNextFrame()
  vi.advanceTimersToNextFrame()
  expect(shown.value).toEqual(['四', '五', '六'])
})
