import type { ReplyOf } from '../../contract/channels'
import type { BuildView, KanjiOffer, StaffWarning } from '../../contract/staff'
import type { SheetItem } from '../../domain/sheet/sheet'
import type { Fleet } from '../fleet/createFleet'
import type { Calendar } from '../library/calendar'
import type { Pictures } from '../pictures/openPictures'
import type { SheetPrinter } from '../printing/sheetPrinter'
import type { SettingsFile } from '../settings/openSettings'
import type { TrustedKeys } from '../settings/readTrustedKeys'
import type { PackStore } from '../store/packStore'
import type { ContentExporter } from './contentExporter'
import type { ContentUpdater } from './contentUpdater'
import type { StaffDoor } from './staffDoor'
import type { StatsReporter } from './statsReporter'
import type { Sticks } from './sticks'

/** What the screens behind the PIN need of the rest of the kiosk. */
export interface StaffParts {
  readonly door: StaffDoor
  readonly store: PackStore
  readonly updates: ContentUpdater
  readonly sticks: Sticks
  readonly settings: SettingsFile
  readonly pictures: Pictures
  /** Kanji for the hiragana at the end of a text, from the content that shows. */
  readonly kanji: (kana: string) => readonly KanjiOffer[]
  readonly stats: StatsReporter
  readonly fleet: Fleet
  readonly keyring: TrustedKeys
  readonly content: ContentExporter
  /** Undefined in a source tree. */
  readonly build: BuildView | undefined
  /** What staff have to deal with while the content made at `created` shows. */
  readonly warnings: (created: string) => Promise<readonly StaffWarning[]>
  readonly calendar: Calendar
  readonly printer: SheetPrinter | undefined
  /** Prints some answer, no matter which. */
  readonly testPrint: () => ReplyOf<'print:submit'> | Promise<ReplyOf<'print:submit'>>
  /** Prints something that staff need for themselves. */
  readonly printItem: (item: SheetItem) => Promise<ReplyOf<'print:submit'>>
  /** Ends the kiosk. Called after a short wait, so that the reply reaches the page first. */
  readonly quit: () => void
}
