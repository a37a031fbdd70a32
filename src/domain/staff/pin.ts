import { z } from 'zod'

/** Six to twelve digits, typed on the screen. */
export const PinSchema = z.string().regex(/^\d{6,12}$/)
