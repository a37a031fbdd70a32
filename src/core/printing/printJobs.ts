import type { PrintOutcome } from '../../contract/print'
import type { Sheet } from '../../domain/sheet/sheet'

/** How long a job is remembered: from its end, or from its start if the page prints it. */
export const JOB_LIFETIME_MS = 120_000

/** A job while it is remembered. Its sheet, which shows what the visitor chose, is dropped as soon as possible. */
export interface PrintJob {
  readonly id: string
  readonly outcome: Promise<PrintOutcome>
  readonly laidOut: Promise<{ readonly heightMm: number }>
}

/** The jobs by their id. Once they are over, nothing of them is kept. */
export interface PrintJobs {
  add(id: string, sheet: Sheet): PrintJob
  sheet(id: string): Sheet | undefined
  outcome(id: string): Promise<PrintOutcome> | undefined
  /** False for a job that is not known. */
  ready(id: string, heightMm: number): boolean
  /** Ends a job: its sheet is dropped now, its outcome after `JOB_LIFETIME_MS`. False for a job that is not known. */
  end(id: string, outcome: PrintOutcome): boolean
  /** Forgets the job after `JOB_LIFETIME_MS`, even if it never ends. */
  expire(id: string): void
}

interface Kept extends PrintJob {
  sheet: Sheet | undefined
  readonly lay: (laid: { heightMm: number }) => void
  readonly settle: (outcome: PrintOutcome) => void
  timer?: NodeJS.Timeout
}

/** Makes an empty list of jobs, kept only in memory. */
export function createPrintJobs(): PrintJobs {
  const jobs = new Map<string, Kept>()
  const expire = (id: string) => {
    const job = jobs.get(id)
    if (!job) return
    clearTimeout(job.timer)
    job.timer = setTimeout(() => {
      job.settle('no-reply')
      jobs.delete(id)
    }, JOB_LIFETIME_MS)
    job.timer.unref()
  }
  return {
    add: (id, sheet) => {
      const { promise: laidOut, resolve: lay } = defer<{ heightMm: number }>()
      const { promise: outcome, resolve: settle } = defer<PrintOutcome>()
      const job = { id, sheet, laidOut, lay, outcome, settle }
      jobs.set(id, job)
      return job
    },
    sheet: (id) => jobs.get(id)?.sheet,
    outcome: (id) => jobs.get(id)?.outcome,
    ready: (id, heightMm) => {
      jobs.get(id)?.lay({ heightMm })
      return jobs.has(id)
    },
    end: (id, outcome) => {
      const job = jobs.get(id)
      if (!job) return false
      job.sheet = undefined
      job.settle(outcome)
      expire(id)
      return true
    },
    expire
  }
}

function defer<Value>(): { promise: Promise<Value>; resolve: (value: Value) => void } {
  let resolve: (value: Value) => void = () => undefined
  const promise = new Promise<Value>((settle) => (resolve = settle))
  return { promise, resolve }
}
