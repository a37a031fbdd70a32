import { ArchiveRestore, ChartColumn, FileDown, FileUp, Power, Printer, Search, Settings } from '@lucide/vue'
import type { Component } from 'vue'
import { SECTION_TEXT, type SectionName } from '../../messages/staff/sections'

/** One part of the staff menu. */
export interface Section {
  readonly name: string
  readonly hint: string
  readonly icon: Component
}

/** The sections of the menu, in the order of its buttons. */
export const SECTIONS: Readonly<Record<SectionName, Section>> = {
  lookup: { ...SECTION_TEXT.lookup, icon: Search },
  update: { ...SECTION_TEXT.update, icon: FileUp },
  undo: { ...SECTION_TEXT.undo, icon: ArchiveRestore },
  export: { ...SECTION_TEXT.export, icon: FileDown },
  print: { ...SECTION_TEXT.print, icon: Printer },
  stats: { ...SECTION_TEXT.stats, icon: ChartColumn },
  settings: { ...SECTION_TEXT.settings, icon: Settings },
  quit: { ...SECTION_TEXT.quit, icon: Power }
}
