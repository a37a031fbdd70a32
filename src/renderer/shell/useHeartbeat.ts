import { useEventListener, useIntervalFn } from '@vueuse/core'
import { computed, watch } from 'vue'
import { BEAT_MS } from '../../contract/heartbeat'
import { useBridge } from '../bridge/bridgeKey'
import { useKioskStore } from '../stores/kiosk'
import { useStaffStore } from '../stores/staff'
import { useVisitStore } from '../stores/visit'

const SECOND_MS = 1000
/** All events by which a page can notice that somebody is there. */
const INPUT_EVENTS: (keyof WindowEventMap)[] = ['pointerdown', 'pointermove', 'keydown', 'wheel']

/**
 * Tells the host every second that this page is alive, whether anything is on the screen and whether somebody is using
 * it, so that a dead page is replaced and a living one is reopened only while nobody is there. Hears in return which day
 * it is, so that midnight also reaches a page in the middle of a visit.
 */
export function useHeartbeat(): void {
  const bridge = useBridge()
  const kiosk = useKioskStore()
  const visit = useVisitStore()
  const staff = useStaffStore()
  const visiting = computed(() => visit.screen.name !== 'attract' || staff.isOpen || staff.atDoor)
  let touchedAt = performance.now()
  let unanswered = 0

  async function beat() {
    const quietSeconds = Math.max(0, performance.now() - touchedAt) / SECOND_MS
    unanswered++
    try {
      const reply = await bridge.invoke('kiosk:beat', {
        visiting: visiting.value,
        blank: isBlank(document) || isZoomed(),
        quietSeconds
      })
      if (reply.ok) kiosk.turnTo(reply.value.today)
    } finally {
      unanswered--
    }
  }
  const touched = () => {
    touchedAt = performance.now()
  }
  useEventListener(window, INPUT_EVENTS, touched, { passive: true, capture: true })
  useIntervalFn(() => (unanswered > 0 ? undefined : beat()), BEAT_MS, { immediateCallback: true })
  watch(visiting, beat)
}

/**
 * True if a page is zoomed, so that buttons may be out of reach. No touch can undo that, since zooming is forbidden.
 */
function isZoomed(): boolean {
  return (window.visualViewport?.scale ?? 1) > 1
}

/** True if a page shows nothing: its app has failed and left an empty element. */
function isBlank(page: Document): boolean {
  const app = page.querySelector('#app') ?? page.body
  const { width, height } = app.getBoundingClientRect()
  return width === 0 || height === 0 || app.textContent.trim() === ''
}
