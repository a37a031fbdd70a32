import type { PrinterState, SheetPrinter } from './sheetPrinter'

/** How long to wait for the system's list of printers. */
export const LOOKUP_TIMEOUT_MS = 10_000
/** A print system that hangs is not asked again before this time has passed. */
export const ASK_AGAIN_AFTER_MS = 60_000

/**
 * The same printer, but all who ask for the list of printers at the same time share one question to the system, which
 * rejects if the system does not answer in time. Otherwise a print system that hangs would block a thread of the host
 * for every question.
 */
export function sharePrinterLookup(printer: SheetPrinter): SheetPrinter {
  let current: { readonly list: Promise<readonly PrinterState[]>; readonly askedAt: number } | undefined
  const ask = () => {
    if (current && performance.now() - current.askedAt < ASK_AGAIN_AFTER_MS) return current.list
    const asked = { list: printer.printers(), askedAt: performance.now() }
    current = asked
    const forget = () => {
      if (current === asked) current = undefined
    }
    asked.list.then(forget, forget)
    return asked.list
  }
  return { ...printer, printers: () => inTime(ask()) }
}

function inTime<Value>(work: Promise<Value>): Promise<Value> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => {
      reject(new Error(`the system has not listed its printers within ${LOOKUP_TIMEOUT_MS} ms`))
    }, LOOKUP_TIMEOUT_MS)
  })
  return Promise.race([work, late]).finally(() => {
    clearTimeout(timer)
  })
}
