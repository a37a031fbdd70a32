import { computed, inject, provide, type ComputedRef, type InjectionKey } from 'vue'
import type { Readings, RubySegment } from '../../domain/content/ruby'
import { useVisitStore } from '../stores/visit'

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

/** A text as it is to be shown: in runs with readings while ふりがな is on, otherwise in one run. */
export function useSegments(text: () => string): ComputedRef<readonly RubySegment[]> {
  const visit = useVisitStore()
  const readings = inject(readingsKey, NONE)
  return computed(() => (visit.preferences.furigana && readings.value[text()]) || [[text()]])
}
