import { computed, watch, type ComputedRef } from 'vue'
import type { FailureCode } from '../../../contract/channels'
import type { SearchView } from '../../finder/openFinder'
import { useFinderStore } from '../../stores/finder'
import { useVisitStore } from '../../stores/visit'

/** What the typed text finds; empty while nothing is typed. */
export interface SearchState {
  readonly view: ComputedRef<SearchView | undefined>
  readonly failure: ComputedRef<FailureCode | undefined>
  /** True while there is nothing to search in yet. */
  readonly pending: ComputedRef<boolean>
  readonly retry: () => Promise<void>
}

/**
 * Searches in the page itself, within the touch that changes the query, so that the next frame shows what was found. A
 * search that throws is reported to the core, without a word of what was typed, and the pack before is requested.
 */
export function useSearch(): SearchState {
  const visit = useVisitStore()
  const finder = useFinderStore()
  const isTyped = computed(() => visit.query.trim() !== '')
  const outcome = computed(() => (isTyped.value ? finder.find(visit.query) : undefined))
  const failure = computed((): FailureCode | undefined => {
    if (!isTyped.value || outcome.value?.ok) return undefined
    return outcome.value ? 'internal' : finder.failure
  })

  watch(outcome, async (now) => {
    if (!now || now.ok) return
    await finder.tell(now.pack, now.error)
    await finder.refresh()
  })
  // The day may change during a visit, so ask again. A timer instead would keep this screen, and what was typed, alive.
  watch(isTyped, finder.refresh, { immediate: true })
  return {
    view: computed(() => (outcome.value?.ok ? outcome.value.view : undefined)),
    failure,
    pending: computed(() => isTyped.value && !outcome.value && !failure.value),
    retry: finder.refresh
  }
}
