import { setTimeout } from 'node:timers/promises'
import { z } from 'zod'
import type { DevtoolsPipe } from './devtoolsPipe'

/** The time between the two measurements. */
const BETWEEN_MS = 400
/** A page that uses this share of the time never pauses by itself; other programs may have used the rest. */
const BUSY_SHARE = 0.5
/** How long the browser may take to answer. */
const TOLD_MS = 1000

const ProcessesSchema = z.object({ processInfo: z.array(z.object({ type: z.string(), cpuTime: z.number() })) })

/**
 * True if the browser's page computes without a pause, that is, if it is stuck rather than kept from running by a busy
 * machine or a printer. False if the browser does not answer.
 */
export async function isComputing(pipe: DevtoolsPipe): Promise<boolean> {
  const began = performance.now()
  const before = await usedMs(pipe)
  await setTimeout(BETWEEN_MS)
  const share = ((await usedMs(pipe)) - before) / (performance.now() - began)
  return share >= BUSY_SHARE
}

/** Processor time that the browser's pages have used, in milliseconds; `NaN` if the browser does not answer. */
async function usedMs({ ask }: DevtoolsPipe): Promise<number> {
  const told = await Promise.race([ask('SystemInfo.getProcessInfo'), setTimeout(TOLD_MS, undefined, { ref: false })])
  const processes = ProcessesSchema.safeParse(told)
  if (!processes.success) return NaN
  return (
    processes.data.processInfo.reduce((sum, { type, cpuTime }) => sum + (type === 'renderer' ? cpuTime : 0), 0) * 1000
  )
}
