import { defineStore } from 'pinia'
import type { RequestOf } from '../../contract/channels'
import { maskQuery } from '../../domain/stats/maskQuery'
import { useBridge } from '../bridge/bridgeKey'

type Countable = RequestOf<'stats:count'>

/**
 * Tells the core what to count, each thing once a visit: a step back to an answer does not count as reading it again.
 */
export const useCountingStore = defineStore('counting', () => {
  const bridge = useBridge()
  const counted = new Set<string>()

  function count(what: Countable) {
    const name = nameOf(what)
    if (counted.has(name)) return
    counted.add(name)
    void bridge.invoke('stats:count', what)
  }

  return { count, forget: () => counted.clear() }
})

/**
 * The same for whatever the core takes for the same thing. Of typed words it keeps only what the mask leaves, and only
 * if three visits typed that: endings that the mask removes must not make one visit look like three.
 */
function nameOf(what: Countable): string {
  return JSON.stringify(what.kind === 'unsure' ? { ...what, text: maskQuery(what.text) } : what)
}
