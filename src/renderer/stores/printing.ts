import { defineStore } from 'pinia'
import { computed, shallowRef } from 'vue'
import type { PrintItem } from '../../domain/content/printItem'
import type { Label } from '../../domain/readings/label'
import { useBridge } from '../bridge/bridgeKey'
import { carryOut } from '../printFrame/carryOut'
import { FAILURES } from '../messages/failure'
import { ACCEPTED, PRINT_OUTCOMES } from '../messages/printing'
import { useVisitStore } from './visit'

/** A second touch within this time is ignored: nobody wants the sheet a second time that soon. */
const SAME_TOUCH_MS = 4000

/** Prints sheets and keeps what can be said about the last one. */
export const usePrintingStore = defineStore('printing', () => {
  const bridge = useBridge()
  const visit = useVisitStore()
  /** Undefined while there is nothing to say. */
  const message = shallowRef<Label>()
  let lastTouch = -Infinity
  let turn = 0

  const options = computed(() => ({
    typeSize: visit.preferences.textSize === 'normal' ? ('normal' as const) : ('large' as const),
    furigana: visit.preferences.furigana
  }))

  /** The request to the core: answers are named by their numbers, guides by their numbers and the visitor's answers. */
  function requestOf(items: readonly PrintItem[]) {
    return {
      items: items.map(({ id, answers }) => (answers.length > 0 ? { id, answers: [...answers] } : id)),
      ...options.value
    }
  }

  async function submit(items: readonly PrintItem[]) {
    const now = performance.now()
    if (items.length === 0 || now - lastTouch < SAME_TOUCH_MS) return
    lastTouch = now
    const mine = ++turn
    message.value = undefined
    const reply = await bridge.invoke('print:submit', requestOf(items))
    if (mine !== turn) return
    message.value = reply.ok ? ACCEPTED : FAILURES[reply.code]
    if (!reply.ok) return
    const outcome = await carryOut(reply.value, bridge, document)
    // That it was sent has been said already, and the visitor may have dismissed that message since.
    if (outcome !== undefined && outcome !== 'sent' && mine === turn) message.value = PRINT_OUTCOMES[outcome]
  }

  /** The visit is over: the message is removed, and the sheets of the next visitor are counted from zero again. */
  function forget() {
    turn++
    lastTouch = -Infinity
    message.value = undefined
    void bridge.invoke('print:forget', {})
  }

  return {
    message: computed(() => message.value),
    requestOf,
    submit,
    forget,
    dismiss: () => (message.value = undefined)
  }
})
