import { tryOnScopeDispose } from '@vueuse/core'
import { computed, ref, watch, type ComputedRef } from 'vue'

/**
 * The first `count` items at once, and all of them once those are on the screen: a letter typed is answered by what fits
 * above the board, and what has to be scrolled to does not keep it waiting.
 */
export function useFirstThenRest<Item>(all: () => readonly Item[], count: number): ComputedRef<readonly Item[]> {
  const whole = ref(false)
  let frame = 0

  watch(
    all,
    () => {
      cancelAnimationFrame(frame)
      whole.value = false
      // The first frame paints the first items; the second one begins when they are there.
      frame = requestAnimationFrame(() => (frame = requestAnimationFrame(() => (whole.value = true))))
    },
    { immediate: true }
  )
  tryOnScopeDispose(() => cancelAnimationFrame(frame))
  return computed(() => (whole.value ? all() : all().slice(0, count)))
}
