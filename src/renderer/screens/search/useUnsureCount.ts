import { tryOnScopeDispose, useTimeoutFn } from '@vueuse/core'
import { watch } from 'vue'
import type { SearchView } from '../../finder/openFinder'
import { useCountingStore } from '../../stores/counting'
import { useVisitStore } from '../../stores/visit'

/** After this time without a key, a visitor has stopped typing. */
export const STOPPED_MS = 3000

/** Counts the words that found nothing sure, once the visitor has stopped typing or leaves the search. */
export function useUnsureCount(view: () => SearchView | undefined): void {
  const visit = useVisitStore()
  const counting = useCountingStore()
  const { start, stop } = useTimeoutFn(count, STOPPED_MS, { immediate: false })
  let text = ''

  function count() {
    if (text) counting.count({ kind: 'unsure', text })
    text = ''
  }

  watch(view, (found) => {
    stop()
    text = ''
    if (!found || found.counter || (found.confident && found.hits.length > 0)) return
    text = visit.query
    start()
  })
  tryOnScopeDispose(count)
}
