import userEvent from '@testing-library/user-event'
import { cleanup, fireEvent, render, screen } from '@testing-library/vue'
import { createPinia } from 'pinia'
import { afterEach, expect, test, vi } from 'vitest'
import type { Board } from '../../domain/visit/preferences'
import { bridgeKey } from '../bridge/bridgeKey'
import KanaBoard from './KanaBoard.vue'

afterEach(cleanup)

function draw(board: Board) {
  const bridge = { invoke: () => new Promise(() => {}) }
  return render(KanaBoard, {
    props: { board },
    global: { plugins: [createPinia()], provide: { [bridgeKey as symbol]: bridge } }
  })
}

/** Touches keys of a board one after the other and returns the text that they write. */
async function typed(board: Board, ...keys: string[]): Promise<string> {
  const { emitted } = draw(board)
  const user = userEvent.setup()
  for (const name of keys) await user.click(screen.getByRole('button', { name }))
  const changes = (emitted('write') ?? []) as [(text: string) => string][]
  return changes.reduce((text, [change]) => change(text), '')
}

test.each<[Board, string[], string]>([
  ['kana-right', ['は', '半濁点', 'ひ', '濁点', 'よ', '小さい文字'], 'ぱびょ'],
  ['kana-left', ['か', '空白', 'き', '一字消す', 'ー'], 'か ー'],
  ['romaji', ['h', 'o', '1', '-'], 'ho1-']
])('%s: %j writes %s', async (board, keys, text) => {
  expect(await typed(board, ...keys)).toBe(text)
})

test('一字消す repeats while it is held, and no longer', async () => {
  vi.useFakeTimers()
  const { emitted } = draw('kana-right')
  const key = screen.getByRole('button', { name: '一字消す' })
  await fireEvent.pointerDown(key, { button: 0, pointerId: 1 })
  expect(emitted('write')).toHaveLength(1)
  vi.advanceTimersByTime(450)
  expect(emitted('write')).toHaveLength(1)
  vi.advanceTimersByTime(50 + 3 * 120)
  expect(emitted('write')).toHaveLength(4)
  await fireEvent.pointerUp(key, { pointerId: 1 })
  vi.advanceTimersByTime(2000)
  expect(emitted('write')).toHaveLength(4)
  vi.useRealTimers()
})

test('a letter that is held is written once', async () => {
  vi.useFakeTimers()
  const { emitted } = draw('kana-right')
  await fireEvent.pointerDown(screen.getByRole('button', { name: 'か' }), { button: 0, pointerId: 1 })
  vi.advanceTimersByTime(2000)
  expect(emitted('write')).toHaveLength(1)
  vi.useRealTimers()
})

test('the letters are in the order of the board', () => {
  const order = (board: Board) => {
    draw(board)
    const names = screen.getAllByRole('button').map((key) => key.getAttribute('aria-label'))
    cleanup()
    return names.slice(0, 3)
  }
  expect(order('kana-right')).toEqual(['わ', 'ら', 'や'])
  expect(order('kana-left')).toEqual(['あ', 'か', 'さ'])
  expect(order('romaji')).toEqual(['1', '2', '3'])
})
