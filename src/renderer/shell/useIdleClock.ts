import { useEventListener, useIntervalFn } from '@vueuse/core'
import { useVisitStore } from '../stores/visit'

const SECOND_MS = 1000

/**
 * Counts the seconds without a touch or a key. Either one sets the count back, except while the visitor is being asked.
 */
export function useIdleClock(): void {
  const visit = useVisitStore()
  useIntervalFn(visit.passSecond, SECOND_MS)
  const touched = () => {
    if (visit.countdown === undefined) visit.touch()
  }
  useEventListener(window, ['pointerdown', 'keydown', 'wheel'], touched, { passive: true, capture: true })
}
