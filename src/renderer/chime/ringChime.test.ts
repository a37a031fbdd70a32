import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { ringChime } from './ringChime'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

/** A sound device; `starts` says whether it runs when it is asked to. */
function deviceThat(starts: boolean) {
  const peaks: number[] = []
  const tones: { stopped: number; onended?: () => void }[] = []
  const node = () => ({ connect: (to: unknown) => to })
  const sound = {
    state: 'suspended',
    currentTime: 0,
    destination: {},
    resume: vi.fn(() => {
      if (!starts) return new Promise(() => undefined)
      sound.state = 'running'
      return Promise.resolve()
    }),
    close: vi.fn(() => Promise.resolve()),
    createGain: () => ({
      ...node(),
      gain: { setValueAtTime: vi.fn(), exponentialRampToValueAtTime: (value: number) => peaks.push(value) }
    }),
    createOscillator: () => {
      const tone = {
        ...node(),
        frequency: { value: 0 },
        start: vi.fn(),
        stopped: 0,
        stop: (at: number) => (tone.stopped = at)
      }
      tones.push(tone)
      return tone
    }
  }
  return { sound: sound as unknown as AudioContext, tones, peaks }
}

test('a chime that sounds counts as heard, and its device is closed when the last tone ends', async () => {
  const { sound, tones } = deviceThat(true)
  expect(await ringChime('normal', () => sound)).toBe(true)
  const last = tones.reduce((one, other) => (other.stopped >= one.stopped ? other : one))
  expect(sound.close).not.toHaveBeenCalled()
  last.onended?.()
  expect(sound.close).toHaveBeenCalledOnce()
})

test('a louder chime has higher peaks, and none goes over full scale', async () => {
  const loudest: number[] = []
  for (const chime of ['low', 'normal', 'high'] as const) {
    const { sound, peaks } = deviceThat(true)
    await ringChime(chime, () => sound)
    loudest.push(peaks.filter((peak) => peak > 0.001).reduce((sum, peak) => sum + peak, 0) / 4)
  }
  expect([...loudest].sort((one, other) => one - other)).toEqual(loudest)
  expect(loudest[2]).toBeLessThanOrEqual(1)
})

test('nothing sounds if the chime is off', async () => {
  const open = vi.fn()
  expect(await ringChime('off', open)).toBe(false)
  expect(open).not.toHaveBeenCalled()
})

test('a device that never starts does not count as a chime', async () => {
  const { sound } = deviceThat(false)
  const rung = ringChime('normal', () => sound)
  await vi.runAllTimersAsync()
  expect(await rung).toBe(false)
  expect(sound.close).toHaveBeenCalledOnce()
})

test('a machine without sound is reported as one', async () => {
  const open = () => {
    throw new DOMException('no sound', 'NotSupportedError')
  }
  expect(await ringChime('normal', open)).toBe(false)
})
