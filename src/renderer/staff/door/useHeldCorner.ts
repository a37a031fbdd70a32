import { useEventListener, useTimeoutFn } from '@vueuse/core'

/** How long the corner has to be held. */
export const HOLD_MS = 3000
/** The corner is a square of this side, in CSS pixels. */
const CORNER_PX = 96

/**
 * Calls `held` once a finger or the mouse has rested in the top right corner for three seconds. It only listens:
 * nothing covers the page, and every touch still reaches what is under it.
 */
export function useHeldCorner(held: () => void): void {
  let pointer: number | undefined
  const { start, stop } = useTimeoutFn(held, HOLD_MS, { immediate: false })
  const inCorner = ({ clientX, clientY }: PointerEvent) =>
    window.innerWidth - clientX <= CORNER_PX && clientY <= CORNER_PX
  const release = () => {
    pointer = undefined
    stop()
  }

  useEventListener(
    window,
    'pointerdown',
    (event) => {
      // A second finger anywhere is a visitor leaning on the screen.
      if (pointer !== undefined || !inCorner(event) || event.button !== 0) return release()
      pointer = event.pointerId
      start()
    },
    { passive: true, capture: true }
  )
  useEventListener(window, 'pointermove', (event) => event.pointerId === pointer && !inCorner(event) && release(), {
    passive: true,
    capture: true
  })
  useEventListener(window, ['pointerup', 'pointercancel', 'blur'], release, { passive: true, capture: true })
}
