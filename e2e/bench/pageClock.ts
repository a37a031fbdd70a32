import type { Page } from '@playwright/test'

/**
 * Lets the page stop its own watch: from the landing of a finger to the frame that shows what came of it. The end of a
 * frame is a message posted from within it, which the browser delivers once it has painted.
 */
export async function installPageClock(kiosk: Page): Promise<void> {
  await kiosk.evaluate(() => {
    const watch = { landed: 0, painted: [] as number[] }
    Object.assign(window, { watch })
    const afterPaint = () =>
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel()
        port1.onmessage = () => watch.painted.push(performance.now() - watch.landed)
        port2.postMessage(null)
      })
    addEventListener('pointerdown', (event) => (watch.landed = event.timeStamp), { capture: true })
    addEventListener('click', (event) => (watch.landed = event.timeStamp), { capture: true })

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
  })
}

/** Forgets what was measured so far. */
export async function restartPageClock(kiosk: Page): Promise<void> {
  await kiosk.evaluate(() => ((window as unknown as { watch: { painted: number[] } }).watch.painted = []))
}

/** The times measured since the last restart, in milliseconds, once there are `count` of them. */
export async function readPageClock(kiosk: Page, count: number): Promise<number[]> {
  const handle = await kiosk.waitForFunction((wanted) => {
    const { painted } = (window as unknown as { watch: { painted: number[] } }).watch
    return painted.length >= wanted ? painted : undefined
  }, count)
  return (await handle.jsonValue()) ?? []
}
