import { render } from '@testing-library/vue'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { defineComponent, h } from 'vue'
import { HOLD_MS, useHeldCorner } from './useHeldCorner'

const held = vi.fn()
const press = vi.fn()

beforeEach(() => {
  vi.useFakeTimers()
  vi.clearAllMocks()
  render(
    defineComponent(() => {
      useHeldCorner(held)
      return () => h('button', { onPointerdown: press })
    })
  )
})
afterEach(() => {
  vi.useRealTimers()
})

const corner = { clientX: window.innerWidth - 10, clientY: 10 }

function point(type: string, at: { clientX: number; clientY: number }, pointerId = 1) {
  const target = document.querySelector('button') ?? window
  target.dispatchEvent(new PointerEvent(type, { ...at, pointerId, bubbles: true }))
}

test('holding the corner for three seconds opens, and not a moment sooner', () => {
  point('pointerdown', corner)
  vi.advanceTimersByTime(HOLD_MS - 1)
  expect(held).not.toHaveBeenCalled()
  vi.advanceTimersByTime(1)
  expect(held).toHaveBeenCalledOnce()
  expect(press).toHaveBeenCalledOnce()
})

test.each([
  ['the finger is lifted', () => point('pointerup', corner)],
  ['the finger slides away', () => point('pointermove', { clientX: 300, clientY: 300 })],
  ['the browser takes the finger', () => point('pointercancel', corner)],
  ['another finger comes down', () => point('pointerdown', { clientX: 300, clientY: 300 }, 2)]
])('nothing opens if %s', (_case, happens) => {
  point('pointerdown', corner)
  happens()
  vi.advanceTimersByTime(HOLD_MS * 2)
  expect(held).not.toHaveBeenCalled()
})

test.each([
  ['elsewhere', { clientX: 300, clientY: 10 }],
  ['below the corner', { clientX: window.innerWidth - 10, clientY: 200 }]
])('a long touch %s does nothing', (_case, at) => {
  point('pointerdown', at)
  vi.advanceTimersByTime(HOLD_MS * 2)
  expect(held).not.toHaveBeenCalled()
})
