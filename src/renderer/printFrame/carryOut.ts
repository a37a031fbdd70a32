import type { Bridge } from '../../contract/bridge'
import type { PrintJobView, PrintOutcome } from '../../contract/print'
import { printInFrame } from './printInFrame'

/**
 * Follows an accepted job to its end: waits for the host's printer, or prints from the page itself and tells the core.
 * Returns how it ended, or undefined if this is not known.
 */
export async function carryOut(job: PrintJobView, bridge: Bridge, page: Document): Promise<PrintOutcome | undefined> {
  const { jobId } = job
  if (job.printedBy === 'host') {
    const reply = await bridge.invoke('print:outcome', { jobId })
    return reply.ok ? reply.value : undefined
  }
  const outcome = await printInFrame(jobId, page)
  await bridge.invoke('print:finish', { jobId, outcome })
  return outcome
}
