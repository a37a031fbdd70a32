import type { Label } from '../../domain/readings/label'
import { defineStore } from 'pinia'
import { computed, ref } from 'vue'
import { CALL_NAMES } from '../messages/call'
import { ringChime } from '../chime/ringChime'
import { useKioskStore } from './kiosk'
import { useVisitStore } from './visit'

/**
 * Calls staff: by the chime if one is set, else by a screen that can be shown across the counter. It says that staff
 * will come only if something could be heard.
 */
export const useStaffCallStore = defineStore('staffCall', () => {
  const kiosk = useKioskStore()
  const visit = useVisitStore()
  /** Undefined until the chime has sounded or failed. */
  const heard = ref<boolean>()
  const isSilent = computed(() => kiosk.chime === 'off')
  const itemId = computed(() => (visit.screen.name === 'item' ? visit.screen.id : undefined))

  async function ring() {
    heard.value = undefined
    if (!isSilent.value) heard.value = await ringChime(kiosk.chime)
  }

  function call() {
    if (visit.calling) return
    visit.call()
    // When staff look at an answer as a visitor would see it, there is no visit and nobody to call.
    if (visit.calling) void ring()
  }

  return {
    isSilent,
    heard: computed(() => heard.value),
    /** The name of the buttons that call staff: 「呼ぶ」 is not used if nobody would hear a call. */
    name: computed((): Label => (isSilent.value ? CALL_NAMES.silent : CALL_NAMES.chimes)),
    /** The number of what is on the screen, if it has one. */
    itemId,
    call,
    ring
  }
})
