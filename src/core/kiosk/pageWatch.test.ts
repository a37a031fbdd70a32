import { afterEach, beforeEach, describe, expect, it, test, vi } from 'vitest'
import { BEAT_MS } from '../../contract/heartbeat'
import type { Beat } from '../../contract/kiosk'
import { createPageWatch, LOAD_MS, SILENCE_MS, type PageWatchOptions } from './pageWatch'

/** Noon in Japan. */
const NOON = new Date('2026-11-20T03:00:00Z')

beforeEach(() => {
  vi.useFakeTimers({ now: NOON })
})
afterEach(() => {
  vi.useRealTimers()
})

function watching(options: Partial<PageWatchOptions> = {}) {
  const lost = vi.fn()
  const renew = vi.fn()
  const watch = createPageWatch({ closingTime: () => '17:15', lost, renew, ...options })
  const hear = (beat: Partial<Beat> = {}) => {
    watch.hear({ visiting: false, blank: false, quietSeconds: 60, ...beat })
  }
  /** Lets time pass while the page sends the same beat every second. */
  const live = (ms: number, beat: Partial<Beat> = {}) => {
    for (let passed = 0; passed < ms; passed += BEAT_MS) {
      vi.advanceTimersByTime(BEAT_MS)
      hear(beat)
    }
  }
  return { watch, lost, renew, hear, live }
}

describe('a page that dies', () => {
  it('is lost when it falls silent, and reported once', () => {
    const { watch, lost, hear } = watching()
    watch.expectPage()
    hear()
    vi.advanceTimersByTime(SILENCE_MS - BEAT_MS)
    expect(lost).not.toHaveBeenCalled()
    vi.advanceTimersByTime(SILENCE_MS)
    expect(lost).toHaveBeenCalledExactlyOnceWith('silent')
  })

  it('is lost when it never sends a beat, but not while it may still be loading', () => {
    const { watch, lost } = watching({ silenceMs: 10_000 })
    watch.expectPage()
    vi.advanceTimersByTime(LOAD_MS)
    expect(lost).not.toHaveBeenCalled()
    vi.advanceTimersByTime(BEAT_MS)
    expect(lost).toHaveBeenCalledExactlyOnceWith('silent')
  })

  it('is lost when it says nothing within the time that it was given', () => {
    const { watch, lost } = watching()
    watch.expectPage(8000)
    vi.advanceTimersByTime(8000)
    expect(lost).not.toHaveBeenCalled()
    vi.advanceTimersByTime(BEAT_MS)
    expect(lost).toHaveBeenCalledExactlyOnceWith('silent')
  })

  it('is reported as up at its first beat, once for each page', () => {
    const up = vi.fn()
    const { watch, hear } = watching({ up })
    watch.expectPage()
    expect(up).not.toHaveBeenCalled()
    hear()
    hear()
    expect(up).toHaveBeenCalledOnce()
  })

  it('is lost when it stays blank, though it says that it is alive', () => {
    const { watch, lost, live } = watching()
    watch.expectPage()
    live(BEAT_MS)
    live(5 * BEAT_MS, { blank: true })
    expect(lost).not.toHaveBeenCalled()
    live(BEAT_MS, { blank: true })
    expect(lost).toHaveBeenCalledExactlyOnceWith('blank')
  })

  it('may be blank for as long as it may take to load, but no longer', () => {
    const { watch, lost, live } = watching()
    watch.expectPage()
    live(LOAD_MS - BEAT_MS, { blank: true })
    expect(lost).not.toHaveBeenCalled()
    live(2 * BEAT_MS, { blank: true })
    expect(lost).toHaveBeenCalledExactlyOnceWith('blank')
  })

  it('is lost after two missed beats if it was on time until then', () => {
    const { watch, lost, live } = watching({ silenceMs: 2 * BEAT_MS })
    watch.expectPage()
    live(60_000)
    vi.advanceTimersByTime(2 * BEAT_MS)
    expect(lost).not.toHaveBeenCalled()
    vi.advanceTimersByTime(BEAT_MS / 2)
    expect(lost).toHaveBeenCalledExactlyOnceWith('silent')
  })

  it('is given more time if it was late before', () => {
    const { watch, lost, live, hear } = watching({ silenceMs: 2 * BEAT_MS })
    watch.expectPage()
    live(60_000)
    vi.advanceTimersByTime(2 * BEAT_MS)
    hear()
    vi.advanceTimersByTime(4 * BEAT_MS)
    expect(lost).not.toHaveBeenCalled()
    vi.advanceTimersByTime(2 * BEAT_MS)
    expect(lost).toHaveBeenCalledExactlyOnceWith('silent')
  })

  it('is watched again once another is opened', () => {
    const { watch, lost } = watching()
    watch.expectPage()
    vi.advanceTimersByTime(2 * LOAD_MS)
    watch.expectPage()
    vi.advanceTimersByTime(2 * LOAD_MS)
    expect(lost).toHaveBeenCalledTimes(2)
  })
})

test('nothing is lost before a page is opened, nor after the end', () => {
  const { watch, lost, hear } = watching()
  vi.advanceTimersByTime(10 * LOAD_MS)
  watch.expectPage()
  hear()
  watch.end()
  vi.advanceTimersByTime(10 * LOAD_MS)
  expect(lost).not.toHaveBeenCalled()
})

test('a machine that slept does not take the silence for a dead page', () => {
  const { watch, lost, hear } = watching()
  watch.expectPage()
  hear()
  let awake = 0
  const running = vi.spyOn(performance, 'now').mockImplementation(() => awake)
  awake += 10 * 60_000
  vi.advanceTimersByTime(BEAT_MS)
  expect(lost).not.toHaveBeenCalled()
  running.mockRestore()
})

describe('closing time', () => {
  const untilClosing = 5.25 * 3_600_000

  it('reopens the page once a day, when nobody is there', () => {
    const { watch, renew, live } = watching()
    watch.expectPage()
    live(untilClosing - BEAT_MS)
    expect(renew).not.toHaveBeenCalled()
    live(2 * BEAT_MS)
    expect(renew).toHaveBeenCalledExactlyOnceWith('closing-time')
    watch.expectPage()
    live(23 * 3_600_000)
    expect(renew).toHaveBeenCalledOnce()
    live(3_600_000)
    expect(renew).toHaveBeenCalledTimes(2)
  })

  it.each([
    ['a visit goes on', { visiting: true }],
    ['a finger was there a moment ago', { quietSeconds: 3 }]
  ])('waits while %s', (_case, beat) => {
    const { watch, renew, live } = watching()
    watch.expectPage()
    live(untilClosing + 600_000, beat)
    expect(renew).not.toHaveBeenCalled()
    live(BEAT_MS)
    expect(renew).toHaveBeenCalledExactlyOnceWith('closing-time')
  })

  it('is 03:00 if staff have set none', () => {
    const { watch, renew, live } = watching({ closingTime: () => '' })
    watch.expectPage()
    live(14.9 * 3_600_000)
    expect(renew).not.toHaveBeenCalled()
    live(0.2 * 3_600_000)
    expect(renew).toHaveBeenCalledExactlyOnceWith('closing-time')
  })

  it('comes again on the day on which a clock that stood a decade ahead is set right', () => {
    vi.setSystemTime(new Date('2036-11-20T03:00:00Z'))
    const { watch, renew, live } = watching()
    watch.expectPage()
    live(BEAT_MS)
    vi.setSystemTime(NOON)
    live(untilClosing - BEAT_MS)
    expect(renew).not.toHaveBeenCalled()
    live(2 * BEAT_MS)
    expect(renew).toHaveBeenCalledExactlyOnceWith('closing-time')
  })

  it('does not count if it was before the start', () => {
    const { watch, renew, live } = watching({ closingTime: () => '09:00' })
    watch.expectPage()
    live(3_600_000)
    expect(renew).not.toHaveBeenCalled()
  })
})

describe('touch that no longer arrives', () => {
  const visitEnds = (systemIdleSeconds: number, quietSeconds: number) => {
    const { watch, renew, hear } = watching({ systemIdleSeconds: () => systemIdleSeconds })
    watch.expectPage()
    hear({ visiting: true, quietSeconds: 100 })
    hear({ quietSeconds })
    return renew
  }

  it('reopens the page at an idle reset: the system felt a finger that the page did not', () => {
    expect(visitEnds(12, 110)).toHaveBeenCalledExactlyOnceWith('touch')
  })

  it.each([
    ['nobody has touched anything', 111, 110],
    ['the visitor ended the visit by hand', 0, 0.2]
  ])('is not suspected if %s', (_case, systemIdleSeconds, quietSeconds) => {
    expect(visitEnds(systemIdleSeconds, quietSeconds)).not.toHaveBeenCalled()
  })
})
