import type { Block } from '../content/block'
import type { IsoDate } from '../content/isoDate'
import type { Readings } from '../content/ruby'
import type { Status } from '../content/version'

/** One answer on paper. */
export interface SheetItem {
  readonly no: string
  readonly question: string
  readonly status: Status
  readonly conclusion: string
  readonly body: readonly Block[]
  readonly sources: readonly string[]
  readonly from: IsoDate | undefined
  readonly until: IsoDate | undefined
  readonly officialUrl: string | undefined
}

/** What goes on a printed sheet, before any layout. */
export interface Sheet {
  readonly organisation: { readonly name: string; readonly phone: string; readonly hours: string }
  readonly printedOn: IsoDate
  readonly items: readonly SheetItem[]
  readonly readings: Readings
}
