import { z } from 'zod'
import { ItemIdSchema } from '../domain/content/item'
import { MAX_PRINT_ITEMS } from '../domain/content/printItem'
import { TYPE_SIZES, type Sheet } from '../domain/sheet/sheet'
import { GUIDE_ANSWERS, type GuideAnswer } from '../domain/content/guideAnswer'

/** A printer as the system tells of it, before a job. */
export interface PrinterView {
  /** The system's name, by which it is chosen: never the name shown to people. */
  readonly name: string
  readonly label: string
  /** `paper`: out of paper, jammed or with an open cover. `stopped`: takes no jobs. Systems that tell nothing say `ready`. */
  readonly condition: 'ready' | 'paper' | 'stopped'
}

/** Ids of print jobs are made by the core and mean nothing outside it. */
const JobIdSchema = z.string().regex(/^[0-9a-f-]{36}$/)

/** Who puts the sheet on paper: the host by itself, or the page through its own printing. */
export interface PrintJobView {
  readonly jobId: string
  readonly printedBy: 'host' | 'page'
}

/**
 * How a job ended, as far as anyone can know: `sent` is all that a platform ever tells of a success.
 * `check-paper`: the printer asks for paper, or refuses the size. `no-reply`: it never answered.
 */
export type PrintOutcome = 'sent' | 'failed' | 'check-paper' | 'no-printer' | 'printer-gone' | 'no-reply'

const EntryItem = ItemIdSchema.transform((no) => ({ no, answers: [] as GuideAnswer[] }))
const GuideItem = z.strictObject({ no: ItemIdSchema, answers: z.array(z.enum(GUIDE_ANSWERS)).max(64) })

const SheetRequestSchema = z.strictObject({
  /** Answers by their number; a guide with what the visitor answered. */
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
  /** The sheet of a job, asked for by the sheet page. */
  'print:sheet': JobSchema,
  /** Told by the sheet page: fonts are there and the sheet is laid out, so high. */
  'print:ready': z.strictObject({ jobId: JobIdSchema, heightMm: z.number().positive().max(20_000) }),
  /** How a job ended; answers when that is known, which may take as long as the queue's timeout. */
  'print:outcome': JobSchema,
  /** Told by the page after its own printing: how that ended as far as it knows, and that the job can be forgotten. */
  'print:finish': z.strictObject({ jobId: JobIdSchema, outcome: z.enum(['sent', 'failed', 'no-reply']) }),
  /** The visit is over: the next visitor's sheets are counted anew. */
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
