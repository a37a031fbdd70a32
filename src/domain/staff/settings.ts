import { z } from 'zod'

const Line = (max: number) => z.string().trim().max(max)

/** Hiragana or katakana, with spaces or ・ between words. */
const KANA = /^[ぁ-ゖァ-ヺー・ ]*$/

/** From silence up. */
export const CHIMES = ['off', 'low', 'normal', 'high'] as const

const OrganisationSchema = z.object({
  name: Line(60).default(''),
  /** How the name is read, in kana; empty where it carries no furigana. */
  reading: Line(120).regex(KANA, 'ひらがなかカタカナで書いてください').default(''),
  phone: Line(30).default(''),
  hours: Line(80).default(''),
  /** The days on which the counter is shut. */
  holidays: Line(80).default(''),
  /** Where the counter is, as a visitor would be told. */
  place: Line(120).default(''),
  /** Extension a visitor can call for staff. */
  extension: Line(20).default('')
})

/**
 * What staff can set, each with its default. Unknown fields of a newer version are let go, missing ones get their
 * default, so that a settings file outlives the program in both directions.
 */
export const SettingsSchema = z.object({
  organisation: OrganisationSchema.prefault({}),
  /** Seconds without a touch before the visitor is asked whether they are still there. */
  idleSeconds: z.int().min(20).max(600).default(90),
  /** The keyboard a visit starts with. */
  board: z.enum(['kana-right', 'kana-left', 'romaji']).default('kana-right'),
  /** The text size a visit starts with. */
  textSize: z.enum(['normal', 'large', 'largest']).default('normal'),
  /** How loud the kiosk chimes when a visitor calls staff. */
  chime: z.enum(CHIMES).default('normal'),
  paper: z.enum(['a4', 'roll-80']).default('a4'),
  /** System name of the printer; empty: the only one, or the system's default. */
  printer: Line(200).default(''),
  /** When the counter closes, `17:15`; empty where the kiosk shall not care. */
  closingTime: z
    .union([z.literal(''), z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, '17:15 の形で書いてください')])
    .default(''),
  /** What this counter is called in reports to head office: `東京支部`. */
  branch: Line(60).default(''),
  /** 受け取り: the folder that is watched for signed packs; empty: none. */
  inbox: Line(260).default(''),
  /** 差し出し: the folder that counts and state are written to; empty: none. */
  outbox: Line(260).default('')
})

export type Chime = (typeof CHIMES)[number]
export type Settings = z.output<typeof SettingsSchema>

/** The settings of a kiosk that nobody has set yet. */
export const DEFAULT_SETTINGS: Settings = SettingsSchema.parse({})
