import type { PrinterView, PrintOutcome } from '../../contract/print'
import type { Paper } from '../../domain/sheet/paper'

/** A printer with what only the core needs to know of it. */
export interface PrinterState extends PrinterView {
  /** Makes a file or a message of what is printed, and asks for its name: never to be used. */
  readonly isVirtual: boolean
}

/** One sheet to put on paper. */
export interface PrintTask {
  readonly jobId: string
  /** Empty: the system's default printer. */
  readonly deviceName: string
  readonly paper: Paper
  /** Resolves with the sheet's height once its page is laid out; rejects never, and may stay open for ever. */
  readonly laidOut: Promise<{ readonly heightMm: number }>
}

/** What a platform tells of a job. `sent` does not mean that anything came out. */
export type PrintReply = Extract<PrintOutcome, 'sent' | 'failed' | 'printer-gone'>

/** The host's way to printers. The browser host has none: there the page prints by itself. */
export interface SheetPrinter {
  /** Asks the system anew each time. May stay open for ever where its print system hangs. */
  printers(): Promise<readonly PrinterState[]>
  /** Prints one sheet; cleans up after itself once `signal` is aborted, whatever state it is in. */
  print(task: PrintTask, signal: AbortSignal): Promise<PrintReply>
}
