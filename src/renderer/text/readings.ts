import { computed, inject, provide, type ComputedRef, type InjectionKey } from 'vue'
import type { Readings } from '../../domain/content/ruby'

const readingsKey: InjectionKey<ComputedRef<Readings>> = Symbol('readings')
const NONE = computed((): Readings => ({}))

/** Gives the readings of a screen's texts to everything below it. */
export function provideReadings(readings: () => Readings | undefined): void {
  const outer = inject(readingsKey, NONE)
  provide(
    readingsKey,
    computed(() => ({ ...outer.value, ...readings() }))
  )
}

/** The readings given from above; none where nothing was given. */
export function useReadings(): ComputedRef<Readings> {
  return inject(readingsKey, NONE)
}
