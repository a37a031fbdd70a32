import { useIntervalFn, usePreferredReducedMotion } from '@vueuse/core'
import { computed, ref, type ComputedRef } from 'vue'

/** One of `choices` after the other, each for `everyMs`; stands still for visitors who prefer reduced motion. */
export function useRotation<Choice>(
  choices: () => readonly Choice[],
  everyMs: number
): ComputedRef<Choice | undefined> {
  const motion = usePreferredReducedMotion()
  const turn = ref(0)
  useIntervalFn(() => {
    if (motion.value === 'no-preference') turn.value += 1
  }, everyMs)
  return computed(() => choices()[turn.value % Math.max(1, choices().length)])
}
