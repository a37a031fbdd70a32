import type { PrinterInfo } from 'electron'
import type { PrinterState } from '../../core/printing/sheetPrinter'
import { isVirtualDriver } from '../../core/printing/isVirtualDriver'

/** What CUPS calls the troubles that a person at the printer mends. */
const PAPER_TROUBLES = ['media-empty', 'media-needed', 'media-jam', 'cover-open', 'door-open', 'input-tray-missing']
const CUPS_STOPPED = '5'

/** What the system tells of a printer, Windows and CUPS alike. */
export function printerState({ name, displayName, options }: PrinterInfo): PrinterState {
  const told = options as Readonly<Record<string, unknown>>
  // Chromium's name for the driver; a printer without one is known by its name alone.
  const driver = String(told['printer-make-and-model'] ?? '')
  return { name, label: displayName, condition: conditionOf(told), isVirtual: isVirtualDriver(driver || name) }
}

/**
 * How a printer is. CUPS tells a good deal; Windows tells Chromium nothing, and then a printer counts as ready. A mere
 * warning (one tray of two is empty) keeps nobody from printing.
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
