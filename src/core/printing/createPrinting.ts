import { randomUUID } from 'node:crypto'
import type { ParsedRequestOf, ReplyOf } from '../../contract/channels'
import type { PrintOutcome, printRequests, SheetRequest } from '../../contract/print'
import type { IsoDate } from '../../domain/value/isoDate'
import type { Readings } from '../../domain/readings/ruby'
import { fail, succeed } from '../../domain/value/result'
import { buildSheet, type Sheet, type SheetItem, type SheetOrganisation } from '../../domain/sheet/sheet'
import type { PrintItem } from '../../domain/content/printItem'
import type { Log } from '../log'
import { createPrintJobs } from './printJobs'
import { createPrintQueue, type PrintSettings } from './printQueue'
import type { SheetPrinter } from './sheetPrinter'

/** Sheets that one visit may have. A visitor who needs more asks at the counter, where staff see the waste of paper. */
export const MAX_SHEETS_PER_VISIT = 10

/** What printing needs from the rest of the kiosk. */
export interface PrintingOptions {
  /** What was asked for, as it reads today; undefined if nothing of it holds. */
  readonly sheetItem: (asked: PrintItem) => SheetItem | undefined
  /** Of all texts of the content. */
  readonly readings: () => Readings
  readonly organisation: () => SheetOrganisation
  readonly settings: () => PrintSettings
  readonly today: () => IsoDate
  /** The host's printers, or undefined if the page prints by itself. */
  readonly printer: SheetPrinter | undefined
  /** If the page prints: whether paper would come out. Default: always. */
  readonly canPagePrint?: (() => Promise<boolean>) | undefined
  /** Called with the outcome of each sheet. */
  readonly onOutcome?: ((outcome: PrintOutcome) => void) | undefined
  readonly log: Log
}

type PrintChannel = keyof typeof printRequests

/** The handlers of the print channels. */
export type PrintHandlers = {
  readonly [C in PrintChannel]: (request: ParsedRequestOf<C>) => ReplyOf<C> | Promise<ReplyOf<C>>
}

/** All printing: what pages ask for, and what the core itself prints. */
export interface Printing {
  readonly handlers: PrintHandlers
  /** Prints items for staff, without counting them against a visitor's limit. */
  readonly printItems: (items: readonly SheetItem[]) => Promise<ReplyOf<'print:submit'>>
}

/** Prints sheets one after another by the host's printer, or hands them to the page to print. */
export function createPrinting(options: PrintingOptions): Printing {
  const { printer, canPagePrint, settings, onOutcome, log } = options
  const jobs = createPrintJobs()
  const queue = printer && createPrintQueue(printer, settings, log)
  let visit = { sheets: 0 }

  const submit = async (sheet: Sheet | undefined): Promise<ReplyOf<'print:submit'>> => {
    if (!sheet) return fail('not-found')
    if (visit.sheets >= MAX_SHEETS_PER_VISIT) return fail('print-limit')
    const counted = visit
    counted.sheets += 1
    const job = jobs.add(randomUUID(), sheet)
    // A sheet that did not come out does not count against the visitor's limit.
    void job.outcome.then((outcome) => {
      if (outcome !== 'sent') counted.sheets -= 1
      onOutcome?.(outcome)
    })
    if (queue) {
      void queue.add(job).then((outcome) => jobs.end(job.id, outcome))
      return succeed({ jobId: job.id, printedBy: 'host' })
    }
    jobs.expire(job.id)
    if ((await canPagePrint?.()) !== false) return succeed({ jobId: job.id, printedBy: 'page' })
    // The page does not print this job, but asks for its outcome.
    jobs.end(job.id, 'no-printer')
    return succeed({ jobId: job.id, printedBy: 'host' })
  }

  const handlers: PrintHandlers = {
    'print:preview': (request) => {
      const sheet = sheetOf(request, options)
      return sheet ? succeed(sheet) : fail('not-found')
    },
    'print:submit': (request) => submit(sheetOf(request, options)),
    'print:sheet': ({ jobId }) => {
      const sheet = jobs.sheet(jobId)
      return sheet ? succeed(sheet) : fail('not-found')
    },
    'print:ready': ({ jobId, heightMm }) => (jobs.ready(jobId, heightMm) ? succeed(null) : fail('not-found')),
    'print:outcome': async ({ jobId }) => {
      const outcome = await jobs.outcome(jobId)
      return outcome ? succeed(outcome) : fail('not-found')
    },
    // The page can only finish jobs that it prints itself.
    'print:finish': ({ jobId, outcome }) => (!queue && jobs.end(jobId, outcome) ? succeed(null) : fail('not-found')),
    'print:forget': () => {
      visit = { sheets: 0 }
      return succeed(null)
    }
  }
  const printItems: Printing['printItems'] = (items) => {
    visit = { sheets: 0 }
    return submit(layOut(items, {}, { typeSize: 'normal', furigana: false }, options))
  }
  return { handlers, printItems }
}

function sheetOf({ items, ...look }: SheetRequest, options: PrintingOptions): Sheet | undefined {
  const printed = items.flatMap((asked) => options.sheetItem(asked) ?? [])
  return printed.length < items.length ? undefined : layOut(printed, options.readings(), look, options)
}

function layOut(
  items: readonly SheetItem[],
  readings: Readings,
  look: Pick<SheetRequest, 'typeSize' | 'furigana'>,
  { settings, organisation, today }: PrintingOptions
): Sheet {
  return buildSheet(items, readings, { paper: settings().paper, ...look }, organisation(), today())
}
