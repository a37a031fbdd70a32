import { z } from 'zod'
import type { IsoDate } from '../domain/content/isoDate'

/** Who runs the counter, as shown on screens and sheets. Empty where not set. */
export interface Organisation {
  readonly name: string
  readonly phone: string
  readonly hours: string
  /** Extension a visitor can call for staff. */
  readonly extension: string
}

/** What the page needs to know of the kiosk it runs on. */
export interface KioskView {
  readonly host: 'electron' | 'browser'
  readonly organisation: Organisation
  readonly today: IsoDate
  /** Seconds without a touch before the visitor is asked whether they are still there. */
  readonly idleSeconds: number
  readonly content: { readonly version: string; readonly created: string }
}

export const kioskRequests = {
  'kiosk:view': z.strictObject({})
}

export interface KioskResults {
  'kiosk:view': KioskView
}
