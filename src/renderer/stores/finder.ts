import { defineStore } from 'pinia'
import { computed, shallowRef } from 'vue'
import type { FailureCode } from '../../contract/channels'
import { useBridge } from '../bridge/bridgeKey'
import type { Finder, SearchView } from '../finder/openFinder'
import { placesOf } from '../finder/placesOf'

/** The outcome of a search: what was found, or what the search threw. */
export type Outcome =
  | { readonly ok: true; readonly view: SearchView }
  | { readonly ok: false; readonly pack: string; readonly error: unknown }

/**
 * The search, which runs in the page: what a visitor types never leaves the page, and is answered within the touch
 * itself.
 */
export const useFinderStore = defineStore('finder', () => {
  const bridge = useBridge()
  const finder = shallowRef<Finder>()
  const failure = shallowRef<FailureCode>()
  let asking = Promise.resolve()

  /**
   * Asks for today's search if the page does not have it. If the core cannot be reached, the page keeps what it has.
   * Calls wait for one another, so that a pack's data are sent only once, however soon a visitor begins to type.
   */
  function refresh(): Promise<void> {
    asking = asking.then(ask)
    return asking
  }

  async function ask() {
    const { pack = '', date = '' } = finder.value ?? {}
    const reply = await bridge.invoke('search:edition', { pack, date })
    // In a separate file, so that the first screen does not wait for it.
    const opening = await import('../finder/openFinder').catch(() => undefined)
    failure.value = reply.ok ? (opening ? undefined : 'unreachable') : reply.code
    if (!opening || !reply.ok || !reply.value) return
    const edition = reply.value
    try {
      finder.value = opening.openFinder(edition, finder.value)
    } catch (error) {
      failure.value = 'internal'
      await tell(edition.pack, error)
    }
  }

  /** Tells the core that the search in a pack threw. The core then restores the pack before, if there is one. */
  async function tell(pack: string, error: unknown) {
    await bridge.invoke('search:failed', { pack, ...placesOf(error) })
  }

  /** What is found for a text; undefined while there is nothing to search in. */
  function find(text: string): Outcome | undefined {
    if (!finder.value) return undefined
    try {
      return { ok: true, view: finder.value.find(text) }
    } catch (error) {
      return { ok: false, pack: finder.value.pack, error }
    }
  }

  return { failure: computed(() => failure.value), find, tell, refresh }
})
