import type { BrowserWindow, BrowserWindowConstructorOptions, WebContents, WebContentsPrintOptions } from 'electron'
import type { Log } from '../../core/log'
import type { PrintReply, PrintTask, SheetPrinter } from '../../core/printing/sheetPrinter'
import { PAPERS, type Paper } from '../../domain/sheet/paper'
import { APP_ORIGIN } from '../security/appScheme'
import { printerState } from './printerState'

const MICRONS_PER_MM = 1000
/** Electron's messages for a printer that does not exist. Its other messages do not help a visitor. */
const NO_SUCH_PRINTER = /no valid printers available|Invalid deviceName/i

/** What printing needs from Electron. */
export interface ElectronPrinterParts {
  /** Opens a window like the kiosk's own. */
  readonly openWindow: (options: BrowserWindowConstructorOptions) => BrowserWindow
  readonly webPreferences: NonNullable<BrowserWindowConstructorOptions['webPreferences']>
  /** A living page, through which the system's printers are looked up, or undefined if there is none. */
  readonly page: () => WebContents | undefined
  readonly log: Log
}

/** Prints each sheet from a hidden window of its own, which is closed when the job is over. */
export function createElectronPrinter({ openWindow, webPreferences, page, log }: ElectronPrinterParts): SheetPrinter {
  return {
    printers: async () => ((await page()?.getPrintersAsync()) ?? []).map(printerState),
    print: async (task, signal) => {
      // With throttled timers, a window that is never shown might not lay out its sheet.
      const window = openWindow({ show: false, webPreferences: { ...webPreferences, backgroundThrottling: false } })
      try {
        return await Promise.race([printFrom(window, task, log), dead(window.webContents), aborted(signal)])
      } finally {
        window.destroy()
      }
    }
  }
}

async function printFrom(window: BrowserWindow, task: PrintTask, log: Log): Promise<PrintReply> {
  const { jobId, deviceName, paper, laidOut } = task
  await window.loadURL(`${APP_ORIGIN}/sheet.html#job=${jobId}`)
  const { heightMm } = await laidOut
  const options: WebContentsPrintOptions = {
    silent: true,
    printBackground: true,
    // The system's default printer has no name here: Electron refuses an empty one.
    ...(deviceName === '' ? {} : { deviceName }),
    // Without a size, Electron uses the printer's own, which is often Letter.
    pageSize: pageSize(paper, heightMm)
  }
  const reason = await failureOf(window.webContents, options)
  if (reason === undefined) return 'sent'
  log.warn(`print: ${deviceName || 'the default printer'} on ${paper}: ${reason}`)
  return NO_SUCH_PRINTER.test(reason) ? 'printer-gone' : 'failed'
}

/** Electron's reason why nothing was sent, or undefined if the sheet was sent. */
function failureOf(contents: WebContents, options: WebContentsPrintOptions): Promise<string | undefined> {
  return new Promise((resolve) => {
    try {
      contents.print(options, (success, reason) => {
        resolve(success ? undefined : reason)
      })
    } catch (error) {
      resolve(error instanceof Error ? error.message : String(error))
    }
  })
}

function pageSize(paper: Paper, laidOutMm: number): NonNullable<WebContentsPrintOptions['pageSize']> {
  const { name, widthMm, heightMm } = PAPERS[paper]
  // Given by name, so that a driver finds the right tray.
  if (name) return name
  const lengthMm = heightMm === 'by-content' ? laidOutMm : heightMm
  return { width: widthMm * MICRONS_PER_MM, height: Math.ceil(lengthMm * MICRONS_PER_MM) }
}

/** Resolves to a failure if the sheet's page dies: then no callback would ever come. */
function dead(contents: WebContents): Promise<PrintReply> {
  return new Promise((resolve) => {
    contents.once('render-process-gone', () => {
      resolve('failed')
    })
  })
}

/** Resolves to a failure when nobody waits any longer, so that the window can be closed. */
function aborted(signal: AbortSignal): Promise<PrintReply> {
  return new Promise((resolve) => {
    const fail = () => {
      resolve('failed')
    }
    signal.addEventListener('abort', fail, { once: true })
    if (signal.aborted) fail()
  })
}
