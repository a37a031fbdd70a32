import { computed, inject, provide, type ComputedRef, type InjectionKey } from 'vue'
import { withoutReadings, type Readings, type RubySegment } from '../../domain/readings/ruby'
import { textOf, type Wording } from '../../domain/readings/label'
import { useVisitStore } from '../stores/visit'
import { dateReadings } from '../../domain/readings/dateReadings'

const readingsKey: InjectionKey<ComputedRef<Readings>> = Symbol('readings')
const NONE = computed((): Readings => ({}))

/** Provides the readings of a screen's texts to everything below it. */
export function provideReadings(readings: () => Readings | undefined): void {
  const outer = inject(readingsKey, NONE)
  provide(
    readingsKey,
    computed(() => ({ ...outer.value, ...readings() }))
  )
}

/**
 * What to show, divided into its phrases if these are known: in runs with readings while ふりがな is on, otherwise one run
 * for each phrase.
 */
export function useSegments(wording: () => Wording): ComputedRef<readonly RubySegment[]> {
  const visit = useVisitStore()
  const readings = inject(readingsKey, NONE)
  return computed(() => {
    const shown = wording()
    const known = typeof shown === 'string' ? readings.value[shown] : shown.segments
    if (visit.preferences.furigana) return known ?? readingsOf(textOf(shown))
    return known ? withoutReadings(known) : [[textOf(shown)]]
  })
}

/** Returns the readings of anything on this screen, whether ふりがな is on or not; the text alone if it has none. */
export function useSegmentsOf(): (wording: Wording) => readonly RubySegment[] {
  const readings = inject(readingsKey, NONE)
  return (wording) =>
    typeof wording === 'string' ? (readings.value[wording] ?? readingsOf(wording)) : wording.segments
}

function readingsOf(text: string): readonly RubySegment[] {
  return dateReadings(text) ?? [[text]]
}
