import type { Block } from '../content/block'
import type { GuideAnswer, GuideGraph } from '../content/guide'
import type { IsoDate } from '../value/isoDate'
import { withoutReadings, type Readings } from '../readings/ruby'
import { unionReadings } from '../readings/unionReading'
import type { Status } from '../content/version'
import type { Paper } from './paper'
import { walkGuide, type TrailStep } from '../content/walkGuide'

/** `large` is for a visitor who had the screen in large type. */
export const TYPE_SIZES = ['normal', 'large'] as const
export type TypeSize = (typeof TYPE_SIZES)[number]

/** Another answer to look up, by the number a visitor can quote. */
export interface SheetLink {
  readonly no: string
  readonly question: string
}

/** One answer on paper. */
export interface SheetItem {
  readonly no: string
  readonly question: string
  /** The answers that led here, where a guide did. */
  readonly trail: readonly TrailStep[]
  readonly status: Status
  readonly conclusion: string
  readonly body: readonly Block[]
  /** What to read on; only the ends of guides name any. */
  readonly links: readonly SheetLink[]
  readonly sources: readonly string[]
  readonly from: IsoDate | undefined
  readonly until: IsoDate | undefined
  readonly officialUrl: string | undefined
}

/** Who runs the counter. Empty where not set, and then not printed. */
export interface SheetOrganisation {
  readonly name: string
  /** How the name is read, in kana. */
  readonly reading: string
  readonly phone: string
  readonly hours: string
}

/** How a sheet is to look: the same items give the same sheet in either host. */
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

interface SheetPart {
  readonly no: string
  readonly question: string
  readonly sources: readonly string[]
  readonly from: IsoDate | undefined
  readonly until: IsoDate | undefined
  readonly readings: Readings
}

/** An answer as it holds on the day of printing. */
export interface SheetAnswer extends SheetPart {
  readonly kind: 'entry' | 'notice' | 'counter'
  readonly status: Status
  readonly conclusion: string
  readonly body: readonly Block[]
  readonly officialUrl: string | undefined
}

/** A guide as it holds on the day of printing, with the questions its ends lead to. */
export interface SheetGuide extends SheetPart {
  readonly kind: 'guide'
  readonly graph: GuideGraph
  readonly related: readonly SheetLink[]
}

/** The item to print for an answer. */
export function answerItem(answer: SheetAnswer): SheetItem {
  const { no, question, status, conclusion, body, sources, from, until, officialUrl } = answer
  return { no, question, trail: [], status, conclusion, body, links: [], sources, from, until, officialUrl }
}

/** The item to print for where `answers` lead in a guide; undefined where they reach no end. */
export function guideItem(guide: SheetGuide, answers: readonly GuideAnswer[]): SheetItem | undefined {
  const place = walkGuide(guide.graph, answers)
  if (place?.at !== 'end' || place.trail.length < answers.length) return undefined
  const { no, question, sources, from, until, related } = guide
  const { status, conclusion, body, entries } = place.end
  const links = related
    .filter((link) => entries.includes(link.no))
    .map((link) => ({ no: link.no, question: link.question }))
  const { trail } = place
  return { no, question, trail, status, conclusion, body, links, sources, from, until, officialUrl: undefined }
}

/** Puts items on a sheet. Readings that the visitor did not ask for stay off it; where its phrases begin does not. */
export function buildSheet(
  items: readonly SheetItem[],
  readings: Readings,
  { paper, typeSize, furigana }: SheetLook,
  organisation: SheetOrganisation,
  printedOn: IsoDate
): Sheet {
  const { name, phone, hours } = organisation
  const all = { ...readings, ...unionReadings(organisation) }
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
