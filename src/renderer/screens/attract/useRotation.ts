import { useIntervalFn, usePreferredReducedMotion } from '@vueuse/core'
import { computed, ref, type ComputedRef, type Ref } from 'vue'

/** Choices that take turns. */
export interface Rotation<Choice> {
  readonly shown: ComputedRef<Choice | undefined>
  /** Whether there is anything to stop: more than one choice, and a machine that is not set to reduced motion. */
  readonly moves: ComputedRef<boolean>
  /** Set by a visitor who wants to read in peace. */
  readonly stopped: Ref<boolean>
}

/** One of `choices` after the other, each for `everyMs`; stands still for visitors who prefer reduced motion. */
export function useRotation<Choice>(choices: () => readonly Choice[], everyMs: number): Rotation<Choice> {
  const motion = usePreferredReducedMotion()
  const turn = ref(0)
  const stopped = ref(false)
  const moves = computed(() => motion.value === 'no-preference' && choices().length > 1)
  useIntervalFn(() => {
    if (moves.value && !stopped.value) turn.value += 1
  }, everyMs)
  return { shown: computed(() => choices()[turn.value % Math.max(1, choices().length)]), moves, stopped }
}
