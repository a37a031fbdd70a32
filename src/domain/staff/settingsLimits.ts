/**
 * How much the settings take: texts in characters. Kept apart from the schema, so that the page knows them without
 * loading the schema library.
 */
export const SETTINGS_LIMITS = {
  name: 60,
  reading: 120,
  phone: 30,
  hours: 80,
  holidays: 80,
  place: 120,
  extension: 20,
  branch: 60,
  inbox: 260,
  outbox: 260,
  printer: 200
} as const

/** The longest line of a text on a stick that can be put into a field, in characters. */
export const MAX_LINE_CHARS = 80

/** Seconds without a touch after which the visitor is asked whether they are still there; `preset` until staff set them. */
export const IDLE_SECONDS = { least: 20, most: 600, preset: 90 } as const

/** How many digits a PIN has. */
export const PIN_DIGITS = { least: 6, most: 12 } as const

/** How much kana is turned into kanji at a time, in characters. */
export const KANA_FOR_KANJI = 24

/** Hiragana or katakana, with spaces or ・ between words. */
export const KANA = /^[ぁ-ゖァ-ヺー・ ]*$/
