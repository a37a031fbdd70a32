import { z } from 'zod'
import type { IsoDate } from '../domain/content/isoDate'
import type { Settings } from '../domain/staff/settings'

/** Who runs the counter, as shown on screens and sheets. Empty where not set. */
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
  readonly content: { readonly version: string; readonly created: string }
}

export const kioskRequests = {
  'kiosk:view': z.strictObject({})
}

export interface KioskResults {
  'kiosk:view': KioskView
}
