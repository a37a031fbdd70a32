import type { Page } from '@playwright/test'

interface Watch {
  painted: number[]
  /** How many frames began from the touch to the one that painted what came of it. */
  frames: number
  seen?: () => void
}

/**
 * Lets the page stop its own watch: from `start`, the moment a finger lands on a key or is taken for a touch, to the frame
 * that shows what came of it: the text of the box and what it finds, or another screen. The end of a frame is a message
 * posted from within it, which the browser delivers once it has painted.
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
        // Of all that can be touched with a finger that lands, only the keys of the board answer it at once.
        if (starting === 'pointerdown' && !(event.target as Element).closest('[role="group"]')) return
        started = event.timeStamp
        watch.frames = 0
        stopAfter(shown())
      },
      { capture: true }
    )
  }, start)
}

/** How long it took from `touch` to its frame, in milliseconds, and the number of that frame from 1. */
export async function clock(kiosk: Page, touch: () => Promise<void>): Promise<{ ms: number; frame: number }> {
  await kiosk.evaluate(() => ((window as unknown as { watch: Watch }).watch.painted = []))
  await touch()
  return kiosk.evaluate(async () => {
    const { watch } = window as unknown as { watch: Watch }
    if (watch.painted.length === 0) await new Promise<void>((resolve) => (watch.seen = resolve))
    return { ms: watch.painted[0] ?? NaN, frame: watch.frames }
  })
}
