import { z } from 'zod'
import type { IsoDate } from '../domain/value/isoDate'
import { PICTURE_SLOTS, type PictureSlot } from '../domain/staff/picture'
import type { Settings } from '../domain/staff/settings'

/** Who runs the counter, as shown on screens and sheets. A field that is not set is empty. */
export type Organisation = Readonly<Settings['organisation']>

/** What the page needs to know of the kiosk it runs on. */
export interface KioskView {
  readonly host: 'electron' | 'browser'
  readonly organisation: Organisation
  readonly today: IsoDate
  /** Seconds without a touch before the visitor is asked whether they are still there. */
  readonly idleSeconds: number
  /** The keyboard and the text size a visit starts with. */
  readonly board: Settings['board']
  readonly textSize: Settings['textSize']
  readonly chime: Settings['chime']
  readonly content: { readonly version: string; readonly created: string }
  /** The ids of the union's own pictures: a changed id means that there is a new picture to request. */
  readonly pictures: Readonly<Partial<Record<PictureSlot, string>>>
}

/** A checked picture, to be used only in an `<img>`: there an SVG can neither run scripts nor load anything. */
export interface PictureView {
  readonly id: string
  /** A complete `data:` URL. */
  readonly url: string
  readonly widthPx: number
  readonly heightPx: number
}

const BeatSchema = z.strictObject({
  /** A visit is going on, or staff are at work: the page must not be replaced. */
  visiting: z.boolean(),
  /** Nothing is on the screen, or the page is zoomed and not all of it can be reached. */
  blank: z.boolean(),
  /** Seconds since the page last saw a finger, a key or a mouse. */
  quietSeconds: z.number().nonnegative()
})

/** The page's sign of life. Only a main thread that still runs can send it. */
export type Beat = z.output<typeof BeatSchema>

export const kioskRequests = {
  'kiosk:view': z.strictObject({}),
  'kiosk:picture': z.strictObject({ slot: z.enum(PICTURE_SLOTS) }),
  /** Sent every second, and at once when a visit begins or ends. */
  'kiosk:beat': BeatSchema
}

export interface KioskResults {
  'kiosk:view': KioskView
  /** `null` if the union has set none. */
  'kiosk:picture': PictureView | null
  /** The day that the kiosk shows by now, so that a page notices when midnight passes. */
  'kiosk:beat': { readonly today: IsoDate }
}
