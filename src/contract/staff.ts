import { z } from 'zod'
import type { TableProblem } from '../domain/check/tableProblem'
import type { DescribedDifference } from '../domain/changes/fieldChange'
import { ItemIdSchema } from '../domain/content/item'
import type { Result } from '../domain/value/result'
import { Sha256Schema } from '../domain/value/sha256'
import type { PackOrigin } from '../domain/pack/packOrigin'
import type { DiskFault, StoreFault } from '../domain/pack/storeFault'
import type { IsoDate } from '../domain/value/isoDate'
import { PICTURE_SLOTS, type PictureFault } from '../domain/staff/picture'
import { PinSchema } from '../domain/staff/pin'
import { KANA_FOR_KANJI, SETTINGS_LIMITS } from '../domain/staff/settingsLimits'
import { SettingsSchema, type Settings } from '../domain/staff/settings'
import type { Summary } from '../domain/stats/summarize'
import { FOLDER_USES, type FolderState } from '../domain/fleet/folderState'
import type { AnswerView, GuideView } from './content'
import type { FleetView } from './fleet'
import type { PackView } from './packView'
import type { PrinterView, PrintJobView } from './print'

/** What appears once the corner has been held, before a PIN is typed. `new`: the first PIN typed becomes the PIN. */
export type DoorView =
  { readonly state: 'new' | 'closed' | 'broken' } | { readonly state: 'locked'; readonly seconds: number }

/** What a typed PIN led to. `weak`: too easy to guess to be set. */
export type Opening =
  | { readonly outcome: 'opened'; readonly session: string }
  | { readonly outcome: 'wrong'; readonly attemptsLeft: number }
  | { readonly outcome: 'locked'; readonly seconds: number }
  | { readonly outcome: 'weak' | 'broken' }
  /** The first PIN could not be saved, so nobody is let in. */
  | { readonly outcome: 'unkept'; readonly fault: DiskFault }

/**
 * What staff have to deal with before it does harm. `clock-behind`: the content was made, or visitors were counted,
 * after the machine's date. `clock-ahead`: the date has jumped by more than a year. A disk fault: nothing can be saved.
 */
export type StaffWarning = 'clock-behind' | 'clock-ahead' | DiskFault

/** Kanji that the hiragana at the end of a text may stand for. */
export interface KanjiOffer {
  /** The letters that it would replace. */
  readonly kana: string
  readonly text: string
}

/** A content that 「元に戻す」 can bring back, and how staff recognise it. */
export interface EarlierView {
  /** SHA-256 of its stored file, `bundled`, or `named` for the pack that this start was made with. */
  readonly place: string
  readonly version: string
  /** When its pack was made; empty if it can no longer be read. */
  readonly created: string
  /** The file it was published from, and when; undefined if this is not known, as for the bundled pack. */
  readonly file: string | undefined
  readonly published: string | undefined
}

/** The state of the kiosk, as staff see it. */
export interface StatusView {
  readonly pack: PackView
  readonly origin: PackOrigin
  /** Why the published content is not shown. */
  readonly fault: StoreFault | 'broken-pointer' | 'lost-pointer' | undefined
  readonly warnings: readonly StaffWarning[]
  /** Today by the machine's clock, and the day that the content is shown for. */
  readonly machineDay: IsoDate
  readonly shownDay: IsoDate
  /** What 「元に戻す」 can bring back, the most recent one first. */
  readonly earlier: readonly EarlierView[]
  /** True if only packs signed by a trusted key are taken. */
  readonly signedOnly: boolean
  /** Fingerprints of the keys that may publish. */
  readonly trustedKeys: readonly string[]
  /** Names of files among the keys that are not keys. */
  readonly unreadKeys: readonly string[]
}

/** Which build of the program runs. */
export interface BuildView {
  readonly version: string
  /** The commit of the source, with `+` if files differed from it. */
  readonly commit: string
  /** Day of the build. */
  readonly date: string
  /** Id of the pack that the program carries. */
  readonly pack: string
}

/** What a file on a stick is wanted for: content to publish, a picture, or a line of text to type. */
const FILE_PURPOSES = ['content', 'picture', 'text'] as const
export type FilePurpose = (typeof FILE_PURPOSES)[number]

/** A place that files are read from and written to: a stick, or the data folder's own. */
export interface StickView {
  readonly id: string
  readonly label: string
  readonly files: readonly { readonly id: string; readonly name: string; readonly bytes: number }[]
}

/** What a file would change, after the whole check. Only `ready` can be published. */
export type UpdateReport =
  | { readonly outcome: 'refused'; readonly fault: StoreFault }
  | { readonly outcome: 'faulty'; readonly notes: readonly TableProblem[]; readonly more: number }
  | {
      readonly outcome: 'ready'
      readonly update: string
      readonly pack: PackView
      /**
       * What is shown now, if it was made after `pack`: then staff have to confirm that they publish something older.
       */
      readonly olderThan: PackView | undefined
      readonly notes: readonly TableProblem[]
      readonly more: number
      readonly difference: DescribedDifference
    }

/** How far a running update has come; `null` if none is running. */
export type UpdateProgressView = {
  readonly stage: 'read' | 'check' | 'build' | 'pack' | 'write'
  /** From 0 to 1 within the stage. */
  readonly done: number
} | null

/** The counts of a period of days, with the wording of the items that still exist. */
export interface StatsView {
  readonly from: IsoDate
  readonly until: IsoDate
  readonly summary: Summary
  readonly questions: Readonly<Record<string, string>>
}

const IdSchema = z.string().regex(/^[\w-]{8,64}$/)
const PlaceSchema = z.union([z.literal('bundled'), z.literal('named'), Sha256Schema])
const PeriodSchema = z.enum(['week', 'month', 'all'])
const FormSchema = z.enum(['table', 'pack'])

/** The days whose counts staff look at: the last 7, the last 30, or all that are kept. */
export type StatsPeriod = z.output<typeof PeriodSchema>

/** The file that staff take away: the table that head office keeps, or the pack as it was published. */
export type ContentForm = z.output<typeof FormSchema>

/** Given by `staff:open`; without it no other staff channel answers. */
const Session = { session: IdSchema }
const InSession = z.strictObject(Session)

export const staffRequests = {
  'staff:door': z.strictObject({}),
  'staff:open': z.strictObject({ pin: PinSchema }),
  /** Sent by the page now and then while staff touch it, so that the menu stays open. */
  'staff:stay': InSession,
  'staff:leave': InSession,
  'staff:change-pin': z.strictObject({ ...Session, pin: PinSchema }),
  'staff:status': InSession,
  'staff:build': InSession,
  /** Only the files that may be taken for that purpose. */
  'staff:files': z.strictObject({ ...Session, purpose: z.enum(FILE_PURPOSES).default('content') }),
  /** Answers when the check is done, which may take as long as a build; see `staff:update-progress`. */
  'staff:update-check': z.strictObject({ ...Session, file: IdSchema }),
  /** The page asks this repeatedly by itself, so it does not count as a touch. */
  'staff:update-progress': InSession,
  'staff:update-cancel': InSession,
  /** An item as it would read, for the preview of a checked update. */
  'staff:update-item': z.strictObject({ ...Session, update: IdSchema, itemId: ItemIdSchema }),
  /** `older`: publish it even though it was made before what is shown now. */
  'staff:update-publish': z.strictObject({ ...Session, update: IdSchema, older: z.boolean().default(false) }),
  /** What the last check found, on paper, and as a text file on a stick. */
  'staff:notes-print': InSession,
  'staff:notes-save': z.strictObject({ ...Session, stick: IdSchema }),
  /** Without a place: the most recent earlier content. */
  'staff:undo': z.strictObject({ ...Session, place: PlaceSchema.optional() }),
  'staff:settings-read': InSession,
  'staff:settings-write': z.strictObject({ ...Session, settings: SettingsSchema }),
  /** Kanji for the hiragana at the end of a text. */
  'staff:kanji': z.strictObject({
    ...Session,
    kana: z
      .string()
      .regex(/^[ぁ-ゖー]+$/)
      .max(KANA_FOR_KANJI)
  }),
  'staff:text-lines': z.strictObject({ ...Session, file: IdSchema }),
  'staff:picture-take': z.strictObject({ ...Session, slot: z.enum(PICTURE_SLOTS), file: IdSchema }),
  'staff:picture-remove': z.strictObject({ ...Session, slot: z.enum(PICTURE_SLOTS) }),
  /** Looks into 受け取り first. If a new pack has arrived, that takes as long as vetting it. */
  'staff:fleet': InSession,
  /** 「今すぐ」: publishes the waiting pack with that id. */
  'staff:fleet-publish': z.strictObject({ ...Session, pack: Sha256Schema }),
  /** The state of a folder whose path is being typed. */
  'staff:folder-check': z.strictObject({
    ...Session,
    use: z.enum(FOLDER_USES),
    folder: z.string().trim().max(SETTINGS_LIMITS.inbox)
  }),
  /** Writes what is shown now to a stick, as an Excel file or as its pack. */
  'staff:content-export': z.strictObject({ ...Session, stick: IdSchema, form: FormSchema }),
  'staff:printers': InSession,
  /** Prints a real answer in the same way as any other; `print:outcome` gives its outcome. */
  'staff:test-print': InSession,
  'staff:stats': z.strictObject({ ...Session, period: PeriodSchema }),
  'staff:stats-export': z.strictObject({ ...Session, period: PeriodSchema, stick: IdSchema }),
  'staff:quit': InSession
}

export interface StaffResults {
  'staff:door': DoorView
  'staff:open': Opening
  'staff:stay': null
  'staff:leave': null
  'staff:change-pin': 'changed' | 'weak' | DiskFault
  'staff:status': StatusView
  /** `null` in a source tree. */
  'staff:build': BuildView | null
  'staff:files': readonly StickView[]
  'staff:update-check': UpdateReport
  'staff:update-progress': UpdateProgressView
  'staff:update-cancel': null
  'staff:update-item': AnswerView | GuideView
  'staff:update-publish': Result<StatusView, StoreFault>
  'staff:notes-print': PrintJobView
  /** The name of the file that was written. */
  'staff:notes-save': Result<string, StoreFault>
  'staff:undo': Result<StatusView, StoreFault>
  'staff:settings-read': Settings
  'staff:settings-write': Result<null, StoreFault>
  'staff:kanji': readonly KanjiOffer[]
  /** `no-text`: nothing in the file can be typed into a field. */
  'staff:text-lines': Result<readonly string[], StoreFault | 'no-text'>
  'staff:picture-take': Result<null, PictureFault | StoreFault>
  'staff:picture-remove': Result<null, StoreFault>
  'staff:fleet': FleetView
  'staff:fleet-publish': Result<StatusView, StoreFault>
  'staff:folder-check': FolderState
  /** The name of the file that was written. */
  'staff:content-export': Result<string, StoreFault | 'too-long-for-table'>
  /** Empty if the page prints by itself. */
  'staff:printers': readonly PrinterView[]
  'staff:test-print': PrintJobView
  'staff:stats': StatsView
  /** The name of the file that was written. */
  'staff:stats-export': Result<string, StoreFault>
  'staff:quit': null
}
