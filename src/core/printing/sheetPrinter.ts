import type { PrinterView, PrintOutcome } from '../../contract/print'
import type { Paper } from '../../domain/sheet/paper'

/** A printer with what only the core needs to know about it. */
export interface PrinterState extends PrinterView {
  /** True if it makes a file or a message instead of paper, and asks for its name. Such a printer is never used. */
  readonly isVirtual: boolean
}

/** One sheet to print. */
export interface PrintTask {
  readonly jobId: string
  /** Empty: the system's default printer. */
  readonly deviceName: string
  readonly paper: Paper
  /** Resolves with the sheet's height once its page is laid out. Never rejects, but may never resolve. */
  readonly laidOut: Promise<{ readonly heightMm: number }>
}

/** What a platform reports about a job. `sent` does not mean that anything came out. */
export type PrintReply = Extract<PrintOutcome, 'sent' | 'failed' | 'printer-gone'>

/** The host's access to printers. The browser host has none: there the page prints by itself. */
export interface SheetPrinter {
  /** Asks the system again each time. May never resolve if its print system hangs. */
  printers(): Promise<readonly PrinterState[]>
  /** Prints one sheet. Once `signal` is aborted it cleans up after itself, however far it has come. */
  print(task: PrintTask, signal: AbortSignal): Promise<PrintReply>
}
