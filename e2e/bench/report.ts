import { loadavg } from 'node:os'
import { expect } from '@playwright/test'

/** The value that `share` of the measurements do not exceed, by nearest rank. */
export function quantile(values: readonly number[], share: number): number {
  return values.toSorted((a, b) => a - b)[Math.ceil(values.length * share) - 1] ?? NaN
}

/** Reports the 95th percentile of times in milliseconds, with the median and how busy the machine was. */
export function reportTimes(what: string, times: readonly number[], budgetMs: number): void {
  const note = `median ${quantile(times, 0.5).toFixed(1)} ms of ${times.length}, load ${loadavg()[0]?.toFixed(1)}`
  report(`${what}, p95`, quantile(times, 0.95), budgetMs, 'ms', note)
}

/** Prints a figure beside its budget and fails if it exceeds the budget. */
export function report(what: string, value: number, budget: number, unit: string, note: string): void {
  console.log(`${what}: ${value.toFixed(1)} ${unit} (budget ${budget} ${unit}; ${note})`)
  expect.soft(value, what).toBeLessThanOrEqual(budget)
}
