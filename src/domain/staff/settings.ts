import { z } from 'zod'
import { PAPER_IDS } from '../sheet/paper'
import { BOARDS, DEFAULT_PREFERENCES, TEXT_SIZES } from '../visit/preferences'
import { IDLE_SECONDS, KANA, SETTINGS_LIMITS } from './settingsLimits'

const Line = (max: number) => z.string().trim().max(max)

/** The volumes of the chime, from silent to loud. */
const CHIMES = ['off', 'low', 'normal', 'high'] as const

const OrganisationSchema = z.object({
  name: Line(SETTINGS_LIMITS.name).default(''),
  /** How the name is read, in kana; empty if it is shown without furigana. */
  reading: Line(SETTINGS_LIMITS.reading).regex(KANA, 'ひらがなかカタカナで書いてください').default(''),
  phone: Line(SETTINGS_LIMITS.phone).default(''),
  hours: Line(SETTINGS_LIMITS.hours).default(''),
  /** The days on which the counter is shut. */
  holidays: Line(SETTINGS_LIMITS.holidays).default(''),
  /** Where the counter is, as a visitor would be told. */
  place: Line(SETTINGS_LIMITS.place).default(''),
  /** The extension that a visitor can call to reach staff. */
  extension: Line(SETTINGS_LIMITS.extension).default('')
})

/**
 * What staff can set, each with its default. Unknown fields are dropped and missing ones get their default, so that
 * older and newer programs can read the same file of settings.
 */
export const SettingsSchema = z.object({
  organisation: OrganisationSchema.prefault({}),
  /** Seconds without a touch before the visitor is asked whether they are still there. */
  idleSeconds: z.int().min(IDLE_SECONDS.least).max(IDLE_SECONDS.most).default(IDLE_SECONDS.preset),
  /** The keyboard a visit starts with. */
  board: z.enum(BOARDS).default(DEFAULT_PREFERENCES.board),
  /** The text size a visit starts with. */
  textSize: z.enum(TEXT_SIZES).default(DEFAULT_PREFERENCES.textSize),
  /** How loud the kiosk chimes when a visitor calls staff. */
  chime: z.enum(CHIMES).default('normal'),
  paper: z.enum(PAPER_IDS).default('a4'),
  /** The system name of the printer; empty for the only one, or for the system's default. */
  printer: Line(SETTINGS_LIMITS.printer).default(''),
  /** When the counter closes, such as `17:15`; empty if no time is set. */
  closingTime: z
    .union([z.literal(''), z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, '17:15 の形で書いてください')])
    .default(''),
  /** The name of this counter in reports to head office, such as `東京支部`. */
  branch: Line(SETTINGS_LIMITS.branch).default(''),
  /** 受け取り: the folder that is watched for signed packs; empty if there is none. */
  inbox: Line(SETTINGS_LIMITS.inbox).default(''),
  /** 差し出し: the folder to which counts and state are written; empty if there is none. */
  outbox: Line(SETTINGS_LIMITS.outbox).default('')
})

export type Chime = (typeof CHIMES)[number]
export type Settings = z.output<typeof SettingsSchema>

/** The settings of a kiosk that nobody has set yet. */
export const DEFAULT_SETTINGS: Settings = SettingsSchema.parse({})
