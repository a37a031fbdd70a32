import { defineStore } from 'pinia'
import type { RequestOf } from '../../contract/channels'
import { useBridge } from '../bridge/bridgeKey'

type Countable = RequestOf<'stats:count'>

/**
 * Tells the core what to count, each thing once a visit: a step back to an answer does not count as reading it again.
 */
export const useCountingStore = defineStore('counting', () => {
  const bridge = useBridge()
  const counted = new Set<string>()

  function count(what: Countable) {
    const name = JSON.stringify(what)
    if (counted.has(name)) return
    counted.add(name)
    void bridge.invoke('stats:count', what)
  }

  return { count, forget: () => counted.clear() }
})
