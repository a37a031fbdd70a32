/** True for a PIN that anyone would try first: one digit over and over, or digits in a row. */
export function isWeakPin(pin: string): boolean {
  const steps = [...pin].slice(1).map((digit, index) => (Number(digit) - Number(pin[index]) + 10) % 10)
  return [0, 1, 9].some((step) => steps.every((own) => own === step))
}
