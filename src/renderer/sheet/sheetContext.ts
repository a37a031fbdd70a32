import { inject, provide, type InjectionKey } from 'vue'
import type { Wording } from '../../domain/readings/label'
import type { RubySegment } from '../../domain/readings/ruby'
import type { Paper } from '../../domain/sheet/paper'
import type { Sheet } from '../../domain/sheet/sheet'

/** With `hasFurigana`, the labels of the sheet show their readings too. */
type SheetContext = () => Pick<Sheet, 'paper' | 'readings'> & { readonly hasFurigana: boolean }

const key: InjectionKey<SheetContext> = Symbol('sheet')
const PLAIN: SheetContext = () => ({ paper: 'a4', readings: {}, hasFurigana: false })

/** Lets every part of a sheet know its paper and readings. */
export function provideSheet(sheet: SheetContext): void {
  provide(key, sheet)
}

/** Gives the runs in which a text or a label stands on this sheet; undefined where it stands without readings. */
export function useSheetSegments(): (wording: Wording) => readonly RubySegment[] | undefined {
  const sheet = inject(key, PLAIN)
  return (wording) => {
    const { readings, hasFurigana } = sheet()
    if (typeof wording !== 'string') return hasFurigana ? wording.segments : undefined
    return Object.hasOwn(readings, wording) ? readings[wording] : undefined
  }
}

/** The paper that this part stands on. */
export function useSheetPaper(): () => Paper {
  const sheet = inject(key, PLAIN)
  return () => sheet().paper
}
