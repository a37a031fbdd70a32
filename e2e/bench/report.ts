import { expect } from '@playwright/test'

/** The value below which 95 in 100 measurements lie. */
export function p95(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * 0.95) - 1)] ?? NaN
}

/** Prints a figure beside its budget and fails where it lies above. */
export function report(what: string, value: number, budget: number, unit: string, note: string): void {
  console.log(`${what}: ${value.toFixed(1)} ${unit} (budget ${budget} ${unit}; ${note})`)
  expect.soft(value, what).toBeLessThanOrEqual(budget)
}
