import { computed, inject, provide, type ComputedRef, type InjectionKey } from 'vue'
import { withoutReadings, type Readings, type RubySegment } from '../../domain/readings/ruby'
import { useVisitStore } from '../stores/visit'
import { numberReadings } from './numberReadings'

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

/**
 * A text as it is to be shown, cut at its phrases where these are known: in runs with readings while ふりがな is on, otherwise
 * a run to a phrase.
 */
export function useSegments(text: () => string): ComputedRef<readonly RubySegment[]> {
  const visit = useVisitStore()
  const readings = inject(readingsKey, NONE)
  return computed(() => {
    const known = readings.value[text()]
    if (visit.preferences.furigana) return known ?? numberReadings(text()) ?? [[text()]]
    return known ? withoutReadings(known) : [[text()]]
  })
}

/** Gives the readings of any text of this screen, whether ふりがな is on or not; the text alone where it has none. */
export function useSegmentsOf(): (text: string) => readonly RubySegment[] {
  const readings = inject(readingsKey, NONE)
  return (text) => readings.value[text] ?? numberReadings(text) ?? [[text]]
}
