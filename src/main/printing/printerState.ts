import type { PrinterInfo } from 'electron'
import type { PrinterState } from '../../core/printing/sheetPrinter'
import { isVirtualDriver } from '../../core/printing/isVirtualDriver'

/** The CUPS names of problems that a person at the printer can solve. */
const PAPER_TROUBLES = ['media-empty', 'media-needed', 'media-jam', 'cover-open', 'door-open', 'input-tray-missing']
const CUPS_STOPPED = '5'

/** A printer as the core knows it, from what Windows or CUPS reports. */
export function printerState({ name, displayName, options }: PrinterInfo): PrinterState {
  const told = options as Readonly<Record<string, unknown>>
  // Chromium's name for the driver; without one, only the printer's name can tell.
  const driver = String(told['printer-make-and-model'] ?? '')
  return { name, label: displayName, condition: conditionOf(told), isVirtual: isVirtualDriver(driver || name) }
}

/**
 * The condition of a printer. CUPS reports many conditions. Windows reports nothing to Chromium, so there a printer
 * always counts as ready. A mere warning (one of two trays is empty) does not stop printing.
 */
function conditionOf(told: Readonly<Record<string, unknown>>): PrinterState['condition'] {
  const reasons = String(told['printer-state-reasons'] ?? '').split(',')
  const has = (name: string) => reasons.some((reason) => reason === name || reason === `${name}-error`)
  if (PAPER_TROUBLES.some(has)) return 'paper'
  const stopped = String(told['printer-state'] ?? '') === CUPS_STOPPED
  const refusing = String(told['printer-is-accepting-jobs'] ?? 'true') === 'false'
  const offline = reasons.some((reason) => reason.startsWith('offline'))
  return stopped || refusing || offline ? 'stopped' : 'ready'
}
