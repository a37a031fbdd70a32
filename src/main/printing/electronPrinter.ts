import type { BrowserWindow, BrowserWindowConstructorOptions, WebContents, WebContentsPrintOptions } from 'electron'
import type { Log } from '../../core/log'
import type { PrintReply, PrintTask, SheetPrinter } from '../../core/printing/sheetPrinter'
import { PAPER_SIZES, type Paper } from '../../domain/sheet/paper'
import { APP_ORIGIN } from '../security/appScheme'
import { printerState } from './printerState'

const MICRONS_PER_MM = 1000
/** Electron's words where the printer is not there (any more); the other reasons tell nothing that helps a visitor. */
const NO_SUCH_PRINTER = /no valid printers available|Invalid deviceName/i

/** What printing needs of Electron. */
export interface ElectronPrinterParts {
  /** Opens windows as the kiosk's own are opened. */
  readonly openWindow: (options: BrowserWindowConstructorOptions) => BrowserWindow
  readonly webPreferences: NonNullable<BrowserWindowConstructorOptions['webPreferences']>
  /** Any page that lives, to ask the system for its printers, or undefined if there is none. */
  readonly page: () => WebContents | undefined
  readonly log: Log
}

/** Prints each sheet from a hidden window of its own, which lives as long as the job and no longer. */
export function createElectronPrinter({ openWindow, webPreferences, page, log }: ElectronPrinterParts): SheetPrinter {
  return {
    printers: async () => ((await page()?.getPrintersAsync()) ?? []).map(printerState),
    print: async (task, signal) => {
      // Throttled timers of a window that is never shown could keep a sheet from being laid out.
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
    // Without a size Electron takes the printer's own, which is Letter often enough.
    pageSize: pageSize(paper, heightMm)
  }
  const reason = await failureOf(window.webContents, options)
  if (reason === undefined) return 'sent'
  log.warn(`print: ${deviceName || 'the default printer'} on ${paper}: ${reason}`)
  return NO_SUCH_PRINTER.test(reason) ? 'printer-gone' : 'failed'
}

/** Why nothing was sent, in Electron's words, or undefined if it was. */
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

function pageSize(paper: Paper, contentMm: number): NonNullable<WebContentsPrintOptions['pageSize']> {
  // By its name, so that a driver finds its own tray for it.
  if (paper === 'a4') return 'A4'
  const { widthMm, heightMm = contentMm } = PAPER_SIZES[paper]
  return { width: widthMm * MICRONS_PER_MM, height: Math.ceil(heightMm * MICRONS_PER_MM) }
}

/** Fails when the sheet's page dies: no callback would ever come. */
function dead(contents: WebContents): Promise<PrintReply> {
  return new Promise((resolve) => {
    contents.once('render-process-gone', () => {
      resolve('failed')
    })
  })
}

/** Fails when nobody waits any longer, so that the window can go. */
function aborted(signal: AbortSignal): Promise<PrintReply> {
  return new Promise((resolve) => {
    const fail = () => {
      resolve('failed')
    }
    signal.addEventListener('abort', fail, { once: true })
    if (signal.aborted) fail()
  })
}
