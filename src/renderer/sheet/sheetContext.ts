import { inject, provide, type InjectionKey } from 'vue'
import type { Wording } from '../../domain/readings/label'
import type { RubySegment } from '../../domain/readings/ruby'
import type { Paper } from '../../domain/sheet/paper'
import type { Sheet } from '../../domain/sheet/sheet'

/** With `hasFurigana`, the labels of the sheet show their readings too. */
type SheetContext = () => Pick<Sheet, 'paper' | 'readings'> & { readonly hasFurigana: boolean }

const key: InjectionKey<SheetContext> = Symbol('sheet')
const PLAIN: SheetContext = () => ({ paper: 'a4', readings: {}, hasFurigana: false })

/** Provides the paper and the readings of a sheet to all its parts. */
export function provideSheet(sheet: SheetContext): void {
  provide(key, sheet)
}

/** Returns the runs in which this sheet shows a text or a label; undefined if it shows it without readings. */
export function useSheetSegments(): (wording: Wording) => readonly RubySegment[] | undefined {
  const sheet = inject(key, PLAIN)
  return (wording) => {
    const { readings, hasFurigana } = sheet()
    if (typeof wording !== 'string') return hasFurigana ? wording.segments : undefined
    return Object.hasOwn(readings, wording) ? readings[wording] : undefined
  }
}

/** The paper that this part is on. */
export function useSheetPaper(): () => Paper {
  const sheet = inject(key, PLAIN)
  return () => sheet().paper
}
