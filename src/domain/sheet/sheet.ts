import type { IsoDate } from '../value/isoDate'
import { withoutReadings, type Readings } from '../readings/ruby'
import { pickReadings } from '../readings/pickReadings'
import { unionReadings } from '../readings/unionReading'
import type { Statement } from '../content/version'
import type { Paper } from './paper'
import type { TrailStep } from '../content/walkGuide'

/** `large` is for a visitor who had the screen in large type. */
export const TYPE_SIZES = ['normal', 'large'] as const
export type TypeSize = (typeof TYPE_SIZES)[number]

/** Another answer to look up, by the number a visitor can quote. */
export interface SheetLink {
  readonly id: string
  readonly question: string
}

/** One answer on paper. */
export interface SheetItem extends Statement {
  readonly id: string
  readonly question: string
  /** The answers that led here, if a guide did. */
  readonly trail: readonly TrailStep[]
  /** What to read next; only the ends of guides name any. */
  readonly links: readonly SheetLink[]
  /** Titles of the documents it was written from. */
  readonly sources: readonly string[]
  readonly from: IsoDate | undefined
  readonly until: IsoDate | undefined
  readonly officialUrl: string | undefined
}

/** Who runs the counter. A field that is not set is empty and is not printed. */
export interface SheetOrganisation {
  readonly name: string
  /** How the name is read, in kana. */
  readonly reading: string
  readonly phone: string
  readonly hours: string
}

/** How a sheet should look: the same items give the same sheet in either host. */
export interface SheetLook {
  readonly paper: Paper
  readonly typeSize: TypeSize
  readonly furigana: boolean
}

/** What goes on a printed sheet, before any layout. */
export interface Sheet {
  readonly organisation: Omit<SheetOrganisation, 'reading'>
  readonly printedOn: IsoDate
  readonly paper: Paper
  readonly typeSize: TypeSize
  /** More than one is a 印刷リスト and gets a list of contents. */
  readonly items: readonly SheetItem[]
  /** Empty unless furigana was on. */
  readonly readings: Readings
}

/**
 * Puts items on a sheet, with the readings of their texts from `readings`. If the visitor had furigana off, the
 * readings are left out, but the beginnings of phrases are kept.
 */
export function buildSheet(
  items: readonly SheetItem[],
  readings: Readings,
  { paper, typeSize, furigana }: SheetLook,
  organisation: SheetOrganisation,
  printedOn: IsoDate
): Sheet {
  const { name, phone, hours } = organisation
  const all = { ...pickReadings(readings, items), ...unionReadings(organisation) }
  return {
    organisation: { name, phone, hours },
    printedOn,
    paper,
    typeSize,
    items,
    readings: furigana ? all : phrasesAlone(all)
  }
}

function phrasesAlone(readings: Readings): Readings {
  const phrased = Object.entries(readings).map(([text, segments]) => [text, withoutReadings(segments)] as const)
  return Object.fromEntries(phrased.filter(([, segments]) => segments.length > 1))
}
