import { z } from 'zod'

/** Six to twelve digits, typed on the screen. */
export const PinSchema = z.string().regex(/^\d{6,12}$/)

/** True for a PIN that anyone would try first: one digit over and over, or digits in a row. */
export function isWeakPin(pin: string): boolean {
  const steps = [...pin].slice(1).map((digit, index) => (Number(digit) - Number(pin[index]) + 10) % 10)
  return [0, 1, 9].some((step) => steps.every((own) => own === step))
}
