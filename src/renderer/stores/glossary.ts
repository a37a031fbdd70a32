import { defineStore } from 'pinia'
import { computed, shallowRef } from 'vue'
import type { GlossaryView } from '../../contract/content'
import { useBridge } from '../bridge/bridgeKey'

/** The official terms with their plain meanings. */
export const useGlossaryStore = defineStore('glossary', () => {
  const bridge = useBridge()
  const view = shallowRef<GlossaryView>()

  /** Asks again; what was known stays where the core cannot be reached. */
  async function refresh() {
    const reply = await bridge.invoke('content:glossary', {})
    if (reply.ok) view.value = reply.value
  }

  return { terms: computed(() => view.value?.terms ?? []), readings: computed(() => view.value?.readings), refresh }
})
