import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { PrintOutcome } from '../../contract/print'
import { createPrintQueue, PRINT_TIMEOUT_MS, RECHECK_AFTER_MS, type PrintSettings } from './printQueue'
import type { PrinterState, PrintReply, PrintTask, SheetPrinter } from './sheetPrinter'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

const ready: PrinterState = { name: 'HP_1020', label: 'HP LaserJet 1020', condition: 'ready', isVirtual: false }
const quiet = { info: vi.fn(), warn: vi.fn(), error: vi.fn() }
const laidOut = Promise.resolve({ heightMm: 297 })

/** A printer that the test controls: its state, the jobs that it took, and the callbacks that it has not called yet. */
function handPrinter(printers: PrinterState[] = [ready]) {
  const tasks: PrintTask[] = []
  const signals: AbortSignal[] = []
  const replies: ((reply: PrintReply) => void)[] = []
  const hand = { printers, tasks, signals, reply: (index: number, reply: PrintReply) => replies[index]?.(reply) }
  const printer: SheetPrinter = {
    printers: () => Promise.resolve(hand.printers),
    print: (task, signal) => {
      tasks.push(task)
      signals.push(signal)
      return new Promise((resolve) => replies.push(resolve))
    }
  }
  return { ...hand, hand, printer }
}

function start(printer: SheetPrinter, settings: PrintSettings = { printer: 'HP_1020', paper: 'a4' }) {
  const queue = createPrintQueue(printer, () => settings, quiet)
  const ended: Record<string, PrintOutcome> = {}
  const add = (id: string) => void queue.add({ id, laidOut }).then((outcome) => (ended[id] = outcome))
  return { add, ended }
}

const settle = () => vi.advanceTimersByTimeAsync(0)

test('a job goes to the printer by its system name, with its paper', async () => {
  const { printer, tasks, reply } = handPrinter()
  const { add, ended } = start(printer)
  add('a')
  await settle()
  expect(tasks).toEqual([{ jobId: 'a', laidOut, deviceName: 'HP_1020', paper: 'a4' }])
  reply(0, 'sent')
  await vi.advanceTimersByTimeAsync(RECHECK_AFTER_MS)
  expect(ended).toEqual({ a: 'sent' })
})

test('jobs are printed one at a time, in their order', async () => {
  const { printer, tasks, reply } = handPrinter()
  const { add, ended } = start(printer)
  add('a')
  add('b')
  await settle()
  expect(tasks.map(({ jobId }) => jobId)).toEqual(['a'])
  reply(0, 'failed')
  await settle()
  expect(tasks.map(({ jobId }) => jobId)).toEqual(['a', 'b'])
  expect(ended).toEqual({ a: 'failed' })
})

test('without a printer nothing is printed', async () => {
  const { printer, tasks } = handPrinter([])
  const { add, ended } = start(printer)
  add('a')
  await settle()
  expect(ended).toEqual({ a: 'no-printer' })
  expect(tasks).toEqual([])
})

test('a printer without paper is not given the job', async () => {
  const { printer, tasks } = handPrinter([{ ...ready, condition: 'paper' }])
  const { add, ended } = start(printer)
  add('a')
  await settle()
  expect(ended).toEqual({ a: 'check-paper' })
  expect(tasks).toEqual([])
})

test('a printer that the system no longer knows is reported as gone, not as out of paper', async () => {
  const { printer, reply } = handPrinter()
  const { add, ended } = start(printer, { printer: 'HP_1020', paper: 'roll-80' })
  add('a')
  await settle()
  reply(0, 'printer-gone')
  await settle()
  expect(ended).toEqual({ a: 'printer-gone' })
})

test.each(['sent', 'failed'] as const)(
  'a printer that disappears during a job is reported as gone, though it said %s',
  async (said) => {
    const { hand, printer, reply } = handPrinter()
    const { add, ended } = start(printer)
    add('a')
    await settle()
    hand.printers = []
    reply(0, said)
    await vi.advanceTimersByTimeAsync(RECHECK_AFTER_MS)
    expect(ended).toEqual({ a: 'printer-gone' })
  }
)

test('a callback that says "sent" while the printer runs out of paper is not believed', async () => {
  const { hand, printer, reply } = handPrinter()
  const { add, ended } = start(printer)
  add('a')
  await settle()
  reply(0, 'sent')
  await settle()
  hand.printers = [{ ...ready, condition: 'paper' }]
  await vi.advanceTimersByTimeAsync(RECHECK_AFTER_MS)
  expect(ended).toEqual({ a: 'check-paper' })
})

test('a callback that never comes ends the job, cleans it up and lets the next one print', async () => {
  const { printer, tasks, signals, reply } = handPrinter()
  const { add, ended } = start(printer)
  add('a')
  add('b')
  await vi.advanceTimersByTimeAsync(PRINT_TIMEOUT_MS - 1)
  expect(ended).toEqual({})
  expect(signals[0]?.aborted).toBe(false)
  await vi.advanceTimersByTimeAsync(1)
  expect(ended).toEqual({ a: 'no-reply' })
  expect(signals[0]?.aborted).toBe(true)
  expect(tasks.map(({ jobId }) => jobId)).toEqual(['a', 'b'])
  reply(0, 'sent')
  await settle()
  expect(ended).toEqual({ a: 'no-reply' })
})

test('a system that lists its printers too late does not block the queue, and prints no sheet that nobody waits for', async () => {
  let list: (printers: PrinterState[]) => void = vi.fn()
  const print = vi.fn()
  const { add, ended } = start({ printers: () => new Promise((resolve) => (list = resolve)), print })
  add('a')
  await vi.advanceTimersByTimeAsync(PRINT_TIMEOUT_MS)
  expect(ended).toEqual({ a: 'no-reply' })
  list([ready])
  await settle()
  expect(print).not.toHaveBeenCalled()
})

test('an adapter that throws fails its own job only', async () => {
  const { printer, reply } = handPrinter()
  const list = vi.spyOn(printer, 'printers').mockRejectedValueOnce(new Error('spooler is down'))
  const { add, ended } = start(printer)
  add('a')
  add('b')
  await settle()
  expect(ended).toEqual({ a: 'failed' })
  reply(0, 'sent')
  await vi.advanceTimersByTimeAsync(RECHECK_AFTER_MS)
  expect(ended).toEqual({ a: 'failed', b: 'sent' })
  expect(list).toHaveBeenCalledTimes(3)
})

test('if no list of printers comes after the job, what the printer said still counts', async () => {
  const { printer, reply } = handPrinter()
  vi.spyOn(printer, 'printers').mockResolvedValueOnce([ready]).mockRejectedValueOnce(new Error('no answer'))
  const { add, ended } = start(printer)
  add('a')
  await settle()
  reply(0, 'sent')
  await vi.advanceTimersByTimeAsync(RECHECK_AFTER_MS)
  expect(ended).toEqual({ a: 'sent' })
})
