import type { CDPSession, Page } from '@playwright/test'

/** A button that a finger can reach now. */
export interface Reachable {
  readonly name: string
  readonly x: number
  readonly y: number
}

/** A finger and a keyboard at the kiosk's page. Quick, since it does not wait for anything. */
export interface PageHand {
  readonly page: Page
  readonly session: CDPSession
  touch(x: number, y: number): Promise<void>
  /** Several fingers land together, move by `moveX` and `moveY`, and leave. */
  touchMany(points: readonly { x: number; y: number }[], moveX: number, moveY: number): Promise<void>
  press(key: string, modifiers: number): Promise<void>
  type(text: string): Promise<void>
  /**
   * The buttons that can be touched, in the topmost dialog if there is one: now, after the next frame, or after some
   * milliseconds.
   */
  reachable(after?: 'frame' | number): Promise<Reachable[]>
}

/**
 * How long Chromium may take to confirm an input. Sometimes it does not, though the input arrived: code that needs its
 * effect waits for the page's next frame.
 */
const CONFIRMED_MS = 250

/** Takes control of `page`. */
export async function takeHold(page: Page): Promise<PageHand> {
  const session = await page.context().newCDPSession(page)
  const confirmed = (input: Promise<unknown>) =>
    Promise.race([input, new Promise((resolve) => setTimeout(resolve, CONFIRMED_MS))])
  const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', touchPoints: { x: number; y: number; id?: number }[]) =>
    confirmed(session.send('Input.dispatchTouchEvent', { type, touchPoints }))
  return {
    page,
    session,
    touch: async (x, y) => {
      await Promise.all([send('touchStart', [{ x, y }]), send('touchEnd', [])])
    },
    touchMany: async (points, moveX, moveY) => {
      const at = (share: number) =>
        points.map(({ x, y }, id) => ({
          x: Math.max(0, x + moveX * share * (id % 2 ? -1 : 1)),
          y: Math.max(0, y + moveY * share),
          id
        }))
      await Promise.all([
        send('touchStart', at(0)),
        ...[0.25, 0.5, 0.75, 1].map((share) => send('touchMove', at(share))),
        send('touchEnd', [])
      ])
    },
    press: async (key, modifiers) => {
      const event = { key, modifiers, ...codeOf(key) }
      await Promise.all([
        confirmed(session.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...event })),
        confirmed(session.send('Input.dispatchKeyEvent', { type: 'keyUp', ...event }))
      ])
    },
    type: async (text) => {
      await session.send('Input.insertText', { text })
    },
    reachable: (after) => page.evaluate(findReachable, after)
  }
}

function codeOf(key: string): { windowsVirtualKeyCode?: number } {
  const named: Readonly<Record<string, number>> = {
    Tab: 9,
    Enter: 13,
    Escape: 27,
    Delete: 46,
    F1: 112,
    F5: 116,
    F11: 122,
    F12: 123
  }
  const code = named[key] ?? (key.length === 1 ? key.toUpperCase().charCodeAt(0) : undefined)
  return code === undefined ? {} : { windowsVirtualKeyCode: code }
}

/** Runs in the page: lists the buttons that a finger can reach. */
async function findReachable(after?: 'frame' | number): Promise<{ name: string; x: number; y: number }[]> {
  if (after === 'frame') await new Promise(requestAnimationFrame)
  else if (after !== undefined) await new Promise((resolve) => setTimeout(resolve, after))
  const dialogs = [...document.querySelectorAll('dialog[open]')]
  const root = dialogs.at(-1) ?? document
  return [...root.querySelectorAll<HTMLElement>('button:not([disabled]), [role="button"], input')].flatMap(
    (element) => {
      const { left, top, width, height } = element.getBoundingClientRect()
      const [x, y] = [left + width / 2, top + height / 2]
      if (width === 0 || height === 0 || x < 0 || y < 0 || x >= innerWidth || y >= innerHeight) return []
      const hit = document.elementFromPoint(x, y)
      if (!hit || !(element.contains(hit) || hit.contains(element))) return []
      return [{ name: element.getAttribute('aria-label') ?? element.innerText.trim(), x, y }]
    }
  )
}
