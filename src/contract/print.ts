import { z } from 'zod'
import { ItemIdSchema } from '../domain/content/item'
import { MAX_PRINT_ITEMS } from '../domain/content/printItem'
import { TYPE_SIZES, type Sheet } from '../domain/sheet/sheet'
import { GUIDE_ANSWERS, type GuideAnswer } from '../domain/content/guideAnswer'

/** A printer as the operating system describes it before a job. */
export interface PrinterView {
  /** The system's name for the printer, by which it is chosen; never the name shown to people. */
  readonly name: string
  readonly label: string
  /**
   * `paper`: out of paper, jammed or with an open cover. `stopped`: takes no jobs. A system that reports nothing counts
   * as `ready`.
   */
  readonly condition: 'ready' | 'paper' | 'stopped'
}

/** Ids of print jobs are made by the core and mean nothing outside it. */
const JobIdSchema = z.string().regex(/^[0-9a-f-]{36}$/)

/** Who prints the sheet: the host itself, or the page through the browser's own printing. */
export interface PrintJobView {
  readonly jobId: string
  readonly printedBy: 'host' | 'page'
}

/**
 * How a job ended, as far as this can be known: `sent` is all that a platform ever reports of a success. `check-paper`:
 * the printer asks for paper, or refuses the size. `no-reply`: the printer never answered.
 */
export type PrintOutcome = 'sent' | 'failed' | 'check-paper' | 'no-printer' | 'printer-gone' | 'no-reply'

const EntryItem = ItemIdSchema.transform((id) => ({ id, answers: [] as GuideAnswer[] }))
const GuideItem = z.strictObject({ id: ItemIdSchema, answers: z.array(z.enum(GUIDE_ANSWERS)).max(64) })

const SheetRequestSchema = z.strictObject({
  /** An answer is named by its number; a guide by its number and the visitor's answers. */
  items: z
    .array(z.union([EntryItem, GuideItem]))
    .min(1)
    .max(MAX_PRINT_ITEMS),
  typeSize: z.enum(TYPE_SIZES).default('normal'),
  furigana: z.boolean().default(false)
})

/** What to print and how, as the core sees it. */
export type SheetRequest = z.output<typeof SheetRequestSchema>

const JobSchema = z.strictObject({ jobId: JobIdSchema })

export const printRequests = {
  /** The sheet as it would be printed, for the preview. */
  'print:preview': SheetRequestSchema,
  /** Accepts a job. Fails with `print-limit` or `not-found`; whether a printer takes it is its outcome. */
  'print:submit': SheetRequestSchema,
  /** The sheet of a job, requested by the sheet page. */
  'print:sheet': JobSchema,
  /** Sent by the sheet page once its fonts are loaded and the sheet is laid out, with its height. */
  'print:ready': z.strictObject({ jobId: JobIdSchema, heightMm: z.number().positive().max(20_000) }),
  /** How a job ended; answers when that is known, which may take as long as the queue's timeout. */
  'print:outcome': JobSchema,
  /**
   * Sent by the page after it has printed by itself: how that ended, as far as it knows. The core can now forget the
   * job.
   */
  'print:finish': z.strictObject({ jobId: JobIdSchema, outcome: z.enum(['sent', 'failed', 'no-reply']) }),
  /** The visit is over: the sheets of the next visitor are counted from zero again. */
  'print:forget': z.strictObject({})
}

export interface PrintResults {
  'print:preview': Sheet
  'print:submit': PrintJobView
  'print:sheet': Sheet
  'print:ready': null
  'print:outcome': PrintOutcome
  'print:finish': null
  'print:forget': null
}
