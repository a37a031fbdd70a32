import type { Page } from '@playwright/test'

interface Watch {
  painted: number[]
  seen?: () => void
}

/**
 * Lets the page stop its own watch: from `start`, the moment a finger lands or is taken for a touch, to the frame that
 * shows what came of it. The end of a frame is a message posted from within it, which the browser delivers once it has
 * painted.
 */
export async function installPageClock(kiosk: Page, start: 'pointerdown' | 'click'): Promise<void> {
  await kiosk.evaluate((starting) => {
    const watch: Watch = { painted: [] }
    let started = 0
    Object.assign(window, { watch })
    const afterPaint = () =>
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel()
        port1.onmessage = () => {
          watch.painted.push(performance.now() - started)
          watch.seen?.()
        }
        port2.postMessage(null)
      })
    addEventListener(starting, (event) => (started = event.timeStamp), { capture: true })

    const json = Response.prototype.json
    Response.prototype.json = async function (this: Response) {
      const value: unknown = await json.call(this)
      if (this.url.includes('search:find')) afterPaint()
      return value
    }
    let heading = document.querySelector('h1')
    new MutationObserver(() => {
      const now = document.querySelector('h1')
      if (now && now !== heading) afterPaint()
      heading = now
    }).observe(document.body, { childList: true, subtree: true })
  }, start)
}

/** How long it took from `touch` to its frame, in milliseconds. Waits without asking the page for frames of its own. */
export async function clock(kiosk: Page, touch: () => Promise<void>): Promise<number> {
  await kiosk.evaluate(() => ((window as unknown as { watch: Watch }).watch.painted = []))
  await touch()
  return kiosk.evaluate(async () => {
    const { watch } = window as unknown as { watch: Watch }
    if (watch.painted.length === 0) await new Promise<void>((resolve) => (watch.seen = resolve))
    return watch.painted[0] ?? NaN
  })
}
