import type { PrinterState } from '../../core/printing/sheetPrinter'

/** What CUPS calls the troubles that a person at the printer mends. */
const PAPER_TROUBLES = ['media-empty', 'media-needed', 'media-jam', 'cover-open', 'door-open', 'input-tray-missing']
const CUPS_STOPPED = '5'

/**
 * How a printer is, from what the system tells of it. CUPS tells a good deal; Windows tells Chromium nothing, and then a
 * printer counts as ready. A mere warning (one tray of two is empty) keeps nobody from printing.
 */
export function printerCondition(options: Readonly<Record<string, unknown>>): PrinterState['condition'] {
  const reasons = String(options['printer-state-reasons'] ?? '').split(',')
  const has = (name: string) => reasons.some((reason) => reason === name || reason === `${name}-error`)
  if (PAPER_TROUBLES.some(has)) return 'paper'
  const stopped = String(options['printer-state'] ?? '') === CUPS_STOPPED
  const refusing = String(options['printer-is-accepting-jobs'] ?? 'true') === 'false'
  const offline = reasons.some((reason) => reason.startsWith('offline'))
  return stopped || refusing || offline ? 'stopped' : 'ready'
}
