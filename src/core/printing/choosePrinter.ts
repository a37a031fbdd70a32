import type { PrintOutcome } from '../../contract/print'
import { fail, succeed, type Result } from '../../domain/content/result'
import type { PrinterState } from './sheetPrinter'

/**
 * The system name of the printer to use: the one the staff chose, or the only one, or the system's default (empty name)
 * among several. Fails where it is not there or cannot print now; a printer that was chosen is never silently replaced.
 */
export function choosePrinter(
  printers: readonly PrinterState[],
  chosen: string
): Result<string, Extract<PrintOutcome, 'no-printer' | 'check-paper'>> {
  if (printers.length === 0) return fail('no-printer')
  const printer = chosen === '' && printers.length === 1 ? printers[0] : printers.find(({ name }) => name === chosen)
  if (!printer) return chosen === '' ? succeed('') : fail('no-printer')
  if (printer.condition === 'stopped') return fail('no-printer')
  return printer.condition === 'paper' ? fail('check-paper') : succeed(printer.name)
}
