import { z } from 'zod'
import { ItemIdSchema } from '../domain/content/content'
import type { Sheet } from '../domain/sheet/sheet'

/** Ids of print jobs are made by the core and mean nothing outside it. */
export const JobIdSchema = z.string().regex(/^[0-9a-f-]{36}$/)

/** Who puts the sheet on paper: the host by itself, or the page through its own printing. */
export interface PrintJobView {
  readonly jobId: string
  readonly printedBy: 'host' | 'page'
}

export const printRequests = {
  /** The sheet as it would be printed, for the preview. */
  'print:preview': z.strictObject({ items: z.array(ItemIdSchema).min(1).max(20) }),
  /** Accepts a job: the callback of a printer means "sent" at most, so no more is promised. */
  'print:submit': z.strictObject({ items: z.array(ItemIdSchema).min(1).max(20) }),
  /** The sheet of a job, asked for by the sheet page. */
  'print:sheet': z.strictObject({ jobId: JobIdSchema })
}

export interface PrintResults {
  'print:preview': Sheet
  'print:submit': PrintJobView
  'print:sheet': Sheet
}
