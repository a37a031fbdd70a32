import { expect, test } from './fixtures'
import { leave, openScreen, SCREENS } from './screens'

const PRIMARY_PX = 88
const KEY_PX = 64
const APART_PX = 12
/** The tolerance for rounding in the layout. */
const ROUNDING_PX = 0.5

for (const [touches, size] of ['normal', 'large', 'largest'].entries())
  test(`every target is large enough and far enough from the next, at ${size} size`, async ({ kiosk }) => {
    for (const name of Object.keys(SCREENS)) {
      await openScreen(kiosk, name, touches, 0)
      const targets = await kiosk.evaluate(measureTargets)
      expect(targets.length, name).toBeGreaterThan(0)
      for (const target of targets) {
        const least = target.isKey ? KEY_PX : PRIMARY_PX
        const where = `${name}: ${target.name}`
        expect.soft(target.width, `${where}, width`).toBeGreaterThanOrEqual(least - ROUNDING_PX)
        expect.soft(target.height, `${where}, height`).toBeGreaterThanOrEqual(least - ROUNDING_PX)
        expect.soft(target.nearest, `${where}, distance`).toBeGreaterThanOrEqual(APART_PX - ROUNDING_PX)
      }
      await leave(kiosk)
    }
  })

/**
 * Runs in the page: returns each button with its size and the distance to its nearest neighbour. Terms within a
 * sentence are left out, since their size is limited by their line.
 */
function measureTargets() {
  const open = document.querySelector('dialog[open]') ?? document
  const buttons = [...open.querySelectorAll('button, input')].filter(
    (one) => one.checkVisibility() && one.getAttribute('aria-haspopup') !== 'dialog'
  )
  const boxes = buttons.map((one) => one.getBoundingClientRect())
  const scrolled = (one: Element) => one.closest('[role="region"]')
  return buttons.map((one, at) => {
    const box = boxes[at] ?? new DOMRect()
    const distances = boxes.map((other, index) => {
      const neighbour = buttons[index]
      // What is scrolled out of a region does not really lie beside its neighbours.
      if (index === at || !neighbour || scrolled(neighbour) !== scrolled(one)) return Infinity
      const dx = Math.max(other.left - box.right, box.left - other.right)
      const dy = Math.max(other.top - box.bottom, box.top - other.bottom)
      return Math.max(dx, dy)
    })
    return {
      name: one.getAttribute('aria-label') ?? one.textContent,
      isKey: one.closest('[role="group"]') !== null,
      width: box.width,
      height: box.height,
      nearest: Math.min(...distances)
    }
  })
}
