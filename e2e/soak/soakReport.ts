import type { Holding } from './soakWatch'

/** What a soak has seen. */
export interface SoakReport {
  measured(visits: number, holding: Holding): void
  suffered(fault: string, ms: number): void
  /** A table for people. */
  print(): string
  /**
   * The growth of a value over the second half of the run, as a share: the median of the last quarter against that of the
   * quarter before, since a single measurement depends on when memory was last collected.
   */
  growth(of: 'pageHeapMiB' | 'hostMiB'): number
  readonly faults: number
  /** How many counts were missing compared with the measurement before. */
  readonly lost: number
}

/** Collects what a soak sees, and prints each measurement at once through `say`. */
export function createReport(say: (line: string) => void): SoakReport {
  const rows: (Holding & { visits: number })[] = []
  const faults = new Map<string, number[]>()
  const growth = (of: 'pageHeapMiB' | 'hostMiB') => {
    const values = rows.map((row) => row[of])
    const quarter = Math.ceil(values.length / 4)
    const [before, last] = [values.slice(-2 * quarter, -quarter), values.slice(-quarter)].map(median)
    return before === undefined || last === undefined ? 0 : last / before - 1
  }
  return {
    measured: (visits, holding) => {
      rows.push({ visits, ...holding })
      say(rowText(visits, holding))
    },
    suffered: (fault, ms) => {
      faults.set(fault, [...(faults.get(fault) ?? []), ms])
      say(`${fault}: back after ${(ms / 1000).toFixed(1)} s`)
    },
    print: () => [...rows.map(({ visits, ...holding }) => rowText(visits, holding)), ...faultLines(faults)].join('\n'),
    growth,
    get faults() {
      return [...faults.values()].reduce((sum, times) => sum + times.length, 0)
    },
    get lost() {
      return rows.reduce((sum, { counted }, at) => sum + Math.max(0, (rows[at - 1]?.counted ?? 0) - counted), 0)
    }
  }
}

function median(values: readonly number[]): number | undefined {
  return [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)]
}

function rowText(visits: number, { pageHeapMiB, hostMiB, hostHandles, files, logKiB, counted }: Holding): string {
  return (
    `${visits} visits: page ${pageHeapMiB.toFixed(1)} MiB, host ${hostMiB.toFixed(0)} MiB, ` +
    `${hostHandles} handles, ${files} files, log ${logKiB.toFixed(0)} KiB, counted ${counted}`
  )
}

function faultLines(faults: ReadonlyMap<string, readonly number[]>): string[] {
  return [...faults].map(([name, times]) => {
    const seconds = (ms: number | undefined) => ((ms ?? 0) / 1000).toFixed(1)
    return `| ${name} | ${times.length} | ${seconds(median(times))} | ${seconds(Math.max(...times))} |`
  })
}
