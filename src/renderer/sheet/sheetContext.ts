import { inject, provide, type InjectionKey } from 'vue'
import type { Readings } from '../../domain/readings/ruby'
import type { Paper } from '../../domain/sheet/paper'
import type { Sheet } from '../../domain/sheet/sheet'

type SheetContext = () => Pick<Sheet, 'paper' | 'readings'>

const key: InjectionKey<SheetContext> = Symbol('sheet')
const PLAIN: SheetContext = () => ({ paper: 'a4', readings: {} })

/** Lets every part of a sheet know its paper and readings. */
export function provideSheet(sheet: SheetContext): void {
  provide(key, sheet)
}

/** The readings of the sheet that this part stands on; empty where furigana was off. */
export function useSheetReadings(): () => Readings {
  const sheet = inject(key, PLAIN)
  return () => sheet().readings
}

/** The paper that this part stands on. */
export function useSheetPaper(): () => Paper {
  const sheet = inject(key, PLAIN)
  return () => sheet().paper
}
