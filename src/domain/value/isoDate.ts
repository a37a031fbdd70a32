import { z } from 'zod'

/** A calendar day in Japan as `YYYY-MM-DD`. Days compare as strings. */
export type IsoDate = string & { readonly __brand: 'IsoDate' }

const PATTERN = /^\d{4}-\d{2}-\d{2}$/
const DAY_MS = 86_400_000
/** Formats as `YYYY-MM-DD`. */
const IN_JAPAN = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Tokyo' })

/** True for a day that exists: `2025-02-29` does not. */
export function isIsoDate(text: string): text is IsoDate {
  const time = PATTERN.test(text) ? Date.parse(`${text}T00:00:00Z`) : NaN
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text)
}

/** The day after `date`. */
export function nextDay(date: IsoDate): IsoDate {
  return new Date(Date.parse(`${date}T00:00:00Z`) + DAY_MS).toISOString().slice(0, 10) as IsoDate
}

/** The day `days` days before `date`. */
export function daysBefore(date: IsoDate, days: number): IsoDate {
  return new Date(Date.parse(`${date}T00:00:00Z`) - days * DAY_MS).toISOString().slice(0, 10) as IsoDate
}

/** The number of days from `from` to `until`; negative if `until` is earlier. */
export function daysBetween(from: IsoDate, until: IsoDate): number {
  return Math.round((Date.parse(`${until}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY_MS)
}

/** The day in Japan at `instant`, whatever time zone the machine is set to. */
export function japaneseDay(instant: Date): IsoDate {
  return IN_JAPAN.format(instant) as IsoDate
}

export const IsoDateSchema = z
  .string()
  .refine(isIsoDate, '日付は 2025-12-02 の形で、実在する日を書いてください')
  .transform((text) => text as IsoDate)
