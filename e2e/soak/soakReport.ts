import type { Holding } from './soakWatch'

/** What a soak has seen. */
export interface SoakReport {
  measured(visits: number, holding: Holding): void
  suffered(fault: string, ms: number): void
  /** A table for people. */
  print(): string
  /** The growth of a value between the first and the last measurement of one process, as a share. */
  growth(of: 'pageHeapMiB' | 'hostMiB'): number
  readonly faults: number
  /** How many counts were missing compared with the measurement before. */
  readonly lost: number
}

/** The first measurements of a process are left out: what it still loads would look like growth. */
const WARM_UP = 2

/** Collects what a soak sees, and prints each measurement at once by `say`. */
export function createReport(say: (line: string) => void): SoakReport {
  const rows: (Holding & { visits: number })[] = []
  const faults = new Map<string, number[]>()
  const growth = (of: 'pageHeapMiB' | 'hostMiB') => {
    const values = rows.slice(Math.max(WARM_UP, Math.ceil(rows.length / 2))).map((row) => row[of])
    const [first] = values
    const last = values.at(-1)
    return first === undefined || last === undefined ? 0 : last / first - 1
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

function rowText(visits: number, { pageHeapMiB, hostMiB, hostHandles, files, logKiB, counted }: Holding): string {
  return (
    `${visits} visits: page ${pageHeapMiB.toFixed(1)} MiB, host ${hostMiB.toFixed(0)} MiB, ` +
    `${hostHandles} handles, ${files} files, log ${logKiB.toFixed(0)} KiB, counted ${counted}`
  )
}

function faultLines(faults: ReadonlyMap<string, readonly number[]>): string[] {
  return [...faults].map(([name, times]) => {
    const sorted = [...times].sort((one, other) => one - other)
    const seconds = (ms: number | undefined) => ((ms ?? 0) / 1000).toFixed(1)
    return `| ${name} | ${times.length} | ${seconds(sorted[Math.floor(sorted.length / 2)])} | ${seconds(sorted.at(-1))} |`
  })
}
