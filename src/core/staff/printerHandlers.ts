import type { PrinterView } from '../../contract/print'
import { succeed } from '../../domain/value/result'
import type { PrinterState } from '../printing/sheetPrinter'
import type { Handlers } from '../router'
import type { StaffParts } from './staffParts'

/** The printers, and a sheet to try one. */
export function createPrinterHandlers({ printer, testPrint }: StaffParts) {
  return {
    'staff:printers': async () => succeed(printer ? printersToChoose(await printer.printers()) : []),
    'staff:test-print': () => testPrint()
  } satisfies Partial<Handlers>
}

/** Without the printers that only make files: nobody takes a file home. */
function printersToChoose(printers: readonly PrinterState[]): PrinterView[] {
  return printers
    .filter(({ isVirtual }) => !isVirtual)
    .map(({ name, label, condition }) => ({ name, label, condition }))
}
