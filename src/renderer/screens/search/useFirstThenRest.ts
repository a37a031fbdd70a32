import { tryOnScopeDispose } from '@vueuse/core'
import { computed, ref, watch, type ComputedRef } from 'vue'

/**
 * The first `count` items at once, and all of them as soon as these are on the screen: a typed letter is answered with
 * what fits above the board, and does not wait for what can only be reached by scrolling.
 */
export function useFirstThenRest<Item>(all: () => readonly Item[], count: number): ComputedRef<readonly Item[]> {
  const whole = ref(false)
  let frame = 0

  watch(
    all,
    () => {
      cancelAnimationFrame(frame)
      whole.value = false
      // The first frame paints the first items; when the second one begins, they are on the screen.
      frame = requestAnimationFrame(() => (frame = requestAnimationFrame(() => (whole.value = true))))
    },
    { immediate: true }
  )
  tryOnScopeDispose(() => cancelAnimationFrame(frame))
  return computed(() => (whole.value ? all() : all().slice(0, count)))
}
