import { z } from 'zod'
import { PIN_DIGITS } from './settingsLimits'

/** A PIN: digits alone, typed on the screen. */
export const PinSchema = z.string().regex(/^\d+$/).min(PIN_DIGITS.least).max(PIN_DIGITS.most)
