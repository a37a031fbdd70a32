import { computed, type ComputedRef, type Ref } from 'vue'
import type { FailureCode } from '../../../contract/channels'
import type { SearchView } from '../../../contract/search'
import { useReply } from '../../bridge/useReply'
import { useVisitStore } from '../../stores/visit'

const LIMIT = 12

/** What the typed text finds; nothing while nothing is typed. */
export interface SearchState {
  readonly view: ComputedRef<SearchView | undefined>
  readonly failure: ComputedRef<FailureCode | undefined>
  readonly pending: Readonly<Ref<boolean>>
  readonly retry: () => Promise<void>
}

/** Asks on every change of the query, and again with readings where ふりがな is turned on. An older answer never overwrites a newer one. */
export function useSearch(): SearchState {
  const visit = useVisitStore()
  const asked = computed(() => {
    const { query, preferences } = visit
    return query.trim() ? { text: query, limit: LIMIT, furigana: preferences.furigana } : undefined
  })
  const { value, failure, pending, retry } = useReply('search:find', () => asked.value)
  return {
    view: computed(() => (asked.value ? value.value : undefined)),
    failure: computed(() => (asked.value ? failure.value : undefined)),
    pending,
    retry
  }
}
