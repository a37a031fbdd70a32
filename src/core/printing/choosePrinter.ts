import type { PrintOutcome } from '../../contract/print'
import { fail, succeed, type Result } from '../../domain/value/result'
import type { PrinterState } from './sheetPrinter'

/**
 * The system name of the printer to use: the one that staff chose, or the only one, or the system's default (empty
 * name) among several. Fails if that printer is missing or cannot print now. A printer that staff chose is never
 * silently replaced, and one that only makes files is never used: if there is such a printer among several, it may be
 * the system's default, so staff have to choose.
 */
export function choosePrinter(
  printers: readonly PrinterState[],
  chosen: string
): Result<string, Extract<PrintOutcome, 'no-printer' | 'check-paper'>> {
  const real = printers.filter(({ isVirtual }) => !isVirtual)
  const printer = chosen === '' && real.length === 1 ? real[0] : real.find(({ name }) => name === chosen)
  const isDefaultReal = real.length > 0 && real.length === printers.length
  if (!printer) return chosen === '' && isDefaultReal ? succeed('') : fail('no-printer')
  if (printer.condition === 'stopped') return fail('no-printer')
  return printer.condition === 'paper' ? fail('check-paper') : succeed(printer.name)
}
