import type { PrintOutcome } from '../../contract/print'
import type { Paper } from '../../domain/sheet/paper'
import type { Log } from '../log'
import { choosePrinter } from './choosePrinter'
import type { PrintJob } from './printJobs'
import type { SheetPrinter } from './sheetPrinter'

/** From the start of a job until nobody waits for it any longer. */
export const PRINT_TIMEOUT_MS = 60_000
/** How long to wait before a printer that took a job is asked for its state again. */
export const RECHECK_AFTER_MS = 3_000

/** The part of a job that comes from outside the queue. */
export type QueuedJob = Pick<PrintJob, 'id' | 'laidOut'>

/** The staff's settings for printing. */
export interface PrintSettings {
  /** The system name of the printer; empty for the only one, or for the system's default. */
  readonly printer: string
  readonly paper: Paper
}

/** Prints jobs one after another. */
export interface PrintQueue {
  /** Resolves with the outcome of the job. Never rejects. Each job has a time limit, so that none waits for ever. */
  add(job: QueuedJob): Promise<PrintOutcome>
}

/** Makes a queue of jobs for `printer`. The settings are read again for each job. */
export function createPrintQueue(printer: SheetPrinter, settings: () => PrintSettings, log: Log): PrintQueue {
  let last: Promise<unknown> = Promise.resolve()
  return {
    add: (job) => {
      const outcome = last.then(() => runInTime(job))
      last = outcome
      return outcome
    }
  }

  async function runInTime(job: QueuedJob): Promise<PrintOutcome> {
    const control = new AbortController()
    let timer: NodeJS.Timeout | undefined
    const late = new Promise<PrintOutcome>((resolve) => {
      timer = setTimeout(() => {
        log.warn('print: no reply from the printer')
        resolve('no-reply')
      }, PRINT_TIMEOUT_MS)
    })
    try {
      return await Promise.race([run(job, control.signal), late])
    } catch (error) {
      log.error('print: failed', error)
      return 'failed'
    } finally {
      clearTimeout(timer)
      control.abort()
    }
  }

  async function run(job: QueuedJob, signal: AbortSignal): Promise<PrintOutcome> {
    const { printer: chosen, paper } = settings()
    const device = choosePrinter(await printer.printers(), chosen)
    // The list of printers came too late: the visitor was already told that nothing will be printed.
    signal.throwIfAborted()
    if (!device.ok) return device.code
    const reply = await printer.print({ jobId: job.id, laidOut: job.laidOut, deviceName: device.value, paper }, signal)
    if (reply === 'printer-gone') return reply
    if (reply === 'sent') await pause(RECHECK_AFTER_MS, signal)
    return afterReply(reply, device.value)
  }

  /** A platform also reports `sent` if the printer is out of paper, or if its cable was just pulled. So look again. */
  async function afterReply(reply: 'sent' | 'failed', deviceName: string): Promise<PrintOutcome> {
    const printers = await printer.printers().catch(() => undefined)
    const again = printers && choosePrinter(printers, deviceName)
    if (!again || again.ok) return reply
    return again.code === 'no-printer' ? 'printer-gone' : again.code
  }
}

function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, ms)
    signal.addEventListener('abort', () => {
      clearTimeout(timer)
      resolve()
    })
  })
}
