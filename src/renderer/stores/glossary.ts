import { defineStore } from 'pinia'
import { computed } from 'vue'
import { useBridge } from '../bridge/bridgeKey'
import { useAsk } from '../bridge/useAsk'

/** The official terms with their plain meanings. If the core cannot be reached, the last known ones are kept. */
export const useGlossaryStore = defineStore('glossary', () => {
  const bridge = useBridge()
  const { value, ask } = useAsk(() => bridge.invoke('content:glossary', {}))

  return {
    terms: computed(() => value.value?.terms ?? []),
    readings: computed(() => value.value?.readings),
    refresh: () => ask({})
  }
})
