import type { Page } from '@playwright/test'

interface Watch {
  painted: number[]
  /** How many frames began between the touch and the frame that painted its result. */
  frames: number
  seen?: () => void
}

/**
 * Makes the page measure its own times: from `start`, when a finger lands on a key or is recognised as a touch, to the
 * frame that shows the result: the text of the box and what it finds, or another screen. The end of a frame is found by
 * a message that is posted within it, which the browser delivers after it has painted.
 */
export async function installPageClock(kiosk: Page, start: 'pointerdown' | 'click'): Promise<void> {
  await kiosk.evaluate((starting) => {
    const watch: Watch = { painted: [], frames: 0 }
    let started = 0
    Object.assign(window, { watch })
    const shown = () =>
      starting === 'click'
        ? document.querySelector('h1')
        : document.querySelector('[aria-busy="false"]') && document.querySelector('input')?.value
    const stopAfter = (before: unknown) =>
      requestAnimationFrame(() => {
        watch.frames += 1
        const now = shown()
        if (!now || now === before) return stopAfter(before)
        const { port1, port2 } = new MessageChannel()
        port1.onmessage = () => {
          watch.painted.push(performance.now() - started)
          watch.seen?.()
        }
        port2.postMessage(null)
      })
    addEventListener(
      starting,
      (event) => {
        // Only the keys of the board react as soon as a finger lands.
        if (starting === 'pointerdown' && !(event.target as Element).closest('[role="group"]')) return
        started = event.timeStamp
        watch.frames = 0
        stopAfter(shown())
      },
      { capture: true }
    )
  }, start)
}

/** The time from `touch` to the frame with its result, in milliseconds, and the number of that frame, from 1. */
export async function clock(kiosk: Page, touch: () => Promise<void>): Promise<{ ms: number; frame: number }> {
  await kiosk.evaluate(() => ((window as unknown as { watch: Watch }).watch.painted = []))
  await touch()
  return kiosk.evaluate(async () => {
    const { watch } = window as unknown as { watch: Watch }
    if (watch.painted.length === 0) await new Promise<void>((resolve) => (watch.seen = resolve))
    return { ms: watch.painted[0] ?? NaN, frame: watch.frames }
  })
}
