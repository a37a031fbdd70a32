import { fireEvent, screen } from '@testing-library/vue'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { BEAT_MS } from '../../contract/heartbeat'
import type { Beat } from '../../contract/kiosk'
import { ANSWER, createFakeBridge, KIOSK, neverAnswer } from '../testing/createFakeBridge'
import { openKiosk } from '../testing/openKiosk'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

/** The whole page, and the beats that it has sent. */
async function beatingPage() {
  const beats: Beat[] = []
  openKiosk(
    createFakeBridge({
      'kiosk:beat': (beat) => {
        beats.push(beat)
        return { today: KIOSK.today }
      }
    })
  )
  await vi.advanceTimersByTimeAsync(0)
  return { beats, last: () => beats.at(-1) }
}

test('the page says that it is alive at its start, and then every second', async () => {
  const { beats } = await beatingPage()
  expect(beats).toHaveLength(1)
  await vi.advanceTimersByTimeAsync(2 * BEAT_MS)
  expect(beats).toHaveLength(3)
})

test('it says at once that a visit has begun and that it is over', async () => {
  const { beats, last } = await beatingPage()
  expect(last()?.visiting).toBe(false)
  await fireEvent.click(screen.getByRole('button', { name: '画面にふれてはじめる' }))
  expect(last()?.visiting).toBe(true)
  const told = beats.length
  await fireEvent.click(screen.getByRole('button', { name: '最初にもどる' }))
  expect(beats.length).toBeGreaterThan(told)
  expect(last()?.visiting).toBe(false)
})

test('it says how long nobody has touched it', async () => {
  const { last } = await beatingPage()
  await vi.advanceTimersByTimeAsync(6 * BEAT_MS)
  expect(last()?.quietSeconds).toBeCloseTo((6 * BEAT_MS) / 1000, 0)
  window.dispatchEvent(new Event('pointerdown'))
  await vi.advanceTimersByTimeAsync(BEAT_MS)
  expect(last()?.quietSeconds).toBeCloseTo(BEAT_MS / 1000, 0)
})

test('it says when it is zoomed, in the same way as when there is nothing on the screen', async () => {
  const { last } = await beatingPage()
  vi.spyOn(document.body, 'getBoundingClientRect').mockReturnValue({ width: 1080, height: 1920 } as DOMRect)
  vi.stubGlobal('visualViewport', { scale: 1.5 })
  await vi.advanceTimersByTimeAsync(BEAT_MS)
  expect(last()?.blank).toBe(true)
  vi.stubGlobal('visualViewport', { scale: 1 })
  await vi.advanceTimersByTimeAsync(BEAT_MS)
  expect(last()?.blank).toBe(false)
  vi.unstubAllGlobals()
})

test('it says when there is nothing on the screen', async () => {
  const { last } = await beatingPage()
  const page = vi.spyOn(document.body, 'getBoundingClientRect')
  page.mockReturnValue({ width: 1080, height: 1920 } as DOMRect)
  await vi.advanceTimersByTimeAsync(BEAT_MS)
  expect(last()?.blank).toBe(false)
  page.mockReturnValue({ width: 1080, height: 0 } as DOMRect)
  await vi.advanceTimersByTimeAsync(BEAT_MS)
  expect(last()?.blank).toBe(true)
})

test('midnight turns the header of an open visit, and leaves the open answer what it was', async () => {
  let today = KIOSK.today
  openKiosk(
    createFakeBridge({
      'kiosk:beat': () => ({ today }),
      'kiosk:view': () => ({ ...KIOSK, today }),
      'content:item': () => ({ ...ANSWER, asOf: today })
    })
  )
  const press = async (name: string) => {
    await vi.advanceTimersByTimeAsync(BEAT_MS)
    await fireEvent.click(screen.getByRole('button', { name }))
    await vi.advanceTimersByTimeAsync(BEAT_MS)
  }
  const header = () => screen.getByRole('banner').textContent
  const answer = () => screen.getByRole('article').textContent
  await press('画面にふれてはじめる')
  await press(ANSWER.question)
  expect(header()).toContain('2026年11月20日（金）')
  expect(answer()).toContain('2026年11月20日（金）現在')

  today = '2026-11-21' as never
  await vi.advanceTimersByTimeAsync(BEAT_MS)
  expect(header()).toContain('2026年11月21日（土）')
  expect(answer()).toContain('2026年11月20日（金）現在')

  await press('もどる')
  await press(ANSWER.question)
  expect(header()).toContain('2026年11月21日（土）')
  expect(answer()).toContain('2026年11月21日（土）現在')
})

test('while the day stays, the page asks for the kiosk no second time', async () => {
  const bridge = createFakeBridge()
  openKiosk(bridge)
  await vi.advanceTimersByTimeAsync(10 * BEAT_MS)
  expect(bridge.asked.filter(([channel]) => channel === 'kiosk:view')).toHaveLength(1)
})

test('a core that does not answer is not asked over and over', async () => {
  const bridge = createFakeBridge({ 'kiosk:view': neverAnswer, 'content:home': neverAnswer, 'kiosk:beat': neverAnswer })
  openKiosk(bridge)
  await vi.advanceTimersByTimeAsync(10 * BEAT_MS)
  const beats = bridge.asked.filter(([channel]) => channel === 'kiosk:beat')
  expect(beats).toHaveLength(1)
})
