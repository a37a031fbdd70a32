import type { Label } from '../../domain/readings/label'
import { defineStore } from 'pinia'
import { computed, ref } from 'vue'
import { useReply } from '../bridge/useReply'
import { CALL_NAMES } from '../messages/call'
import { ringChime } from '../call/ringChime'
import { useKioskStore } from './kiosk'
import { useVisitStore } from './visit'

/**
 * Fetches staff: by the chime where one is set, else by what can be shown across a counter. It says that staff come only
 * where something was heard.
 */
export const useStaffCallStore = defineStore('staffCall', () => {
  const kiosk = useKioskStore()
  const visit = useVisitStore()
  /** Undefined until the chime has sounded or failed. */
  const heard = ref<boolean>()
  const isSilent = computed(() => kiosk.chime === 'off')
  const no = computed(() => (visit.screen.name === 'item' ? visit.screen.no : undefined))
  const { value: item } = useReply('content:item', () =>
    visit.calling && no.value !== undefined ? { no: no.value } : undefined
  )

  async function ring() {
    heard.value = undefined
    if (!isSilent.value) heard.value = await ringChime(kiosk.chime)
  }

  function call() {
    if (visit.calling) return
    visit.call()
    // Before staff, who see an answer as a visitor does, there is no visit and nobody to fetch.
    if (visit.calling) void ring()
  }

  return {
    isSilent,
    heard: computed(() => heard.value),
    /** What the buttons that fetch staff are called: nothing is 「呼ぶ」 where nobody would hear it. */
    name: computed((): Label => (isSilent.value ? CALL_NAMES.silent : CALL_NAMES.chimes)),
    /** The number of what is on the screen, and the item itself once it is known. */
    no,
    item: computed(() => (item.value?.no === no.value ? item.value : undefined)),
    call,
    ring
  }
})
