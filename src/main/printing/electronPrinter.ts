import type { BrowserWindow, BrowserWindowConstructorOptions, WebContents, WebContentsPrintOptions } from 'electron'
import type { PrintReply, PrintTask, SheetPrinter } from '../../core/printing/sheetPrinter'
import type { Paper } from '../../domain/sheet/sheet'
import { APP_ORIGIN } from '../security/appScheme'
import { printerCondition } from './printerCondition'

const ROLL_WIDTH_MM = 80
const MICRONS_PER_MM = 1000
/** Chromium's words for a paper size that the printer does not take, among other settings. */
const REFUSED_SETTINGS = 'Invalid printer settings'

/** Opens windows as the kiosk's own are opened; tests give another. */
export type OpenWindow = (options: BrowserWindowConstructorOptions) => BrowserWindow

/** Prints each sheet from a hidden window that lives as long as its job and no longer. */
export function createElectronPrinter(
  openWindow: OpenWindow,
  webPreferences: NonNullable<BrowserWindowConstructorOptions['webPreferences']>
): SheetPrinter {
  const inHiddenWindow = async <Value>(use: (window: BrowserWindow) => Promise<Value>): Promise<Value> => {
    // Throttled timers of a window that is never shown could keep a sheet from being laid out.
    const window = openWindow({ show: false, webPreferences: { ...webPreferences, backgroundThrottling: false } })
    try {
      return await use(window)
    } finally {
      window.destroy()
    }
  }
  return {
    printers: (signal) =>
      inHiddenWindow(async ({ webContents }) => {
        const printers = await Promise.race([webContents.getPrintersAsync(), aborted(signal).then(() => [])])
        return printers.map(({ name, displayName, options }) => ({
          name,
          label: displayName,
          condition: printerCondition(options as Record<string, unknown>)
        }))
      }),
    print: (task, signal) =>
      inHiddenWindow((window) => Promise.race([printFrom(window, task), dead(window.webContents), aborted(signal)]))
  }
}

async function printFrom(window: BrowserWindow, { jobId, deviceName, paper, laidOut }: PrintTask): Promise<PrintReply> {
  await window.loadURL(`${APP_ORIGIN}/sheet.html#job=${jobId}`)
  const { heightMm } = await laidOut
  return send(window.webContents, {
    silent: true,
    printBackground: true,
    // The system's default printer has no name here: Electron refuses an empty one.
    ...(deviceName === '' ? {} : { deviceName }),
    // Without a size Electron takes the printer's own, which is Letter often enough.
    pageSize: pageSize(paper, heightMm)
  })
}

function send(contents: WebContents, options: WebContentsPrintOptions): Promise<PrintReply> {
  return new Promise((resolve) => {
    contents.print(options, (success, reason) => {
      if (success) resolve('sent')
      else resolve(reason === REFUSED_SETTINGS ? 'check-paper' : 'failed')
    })
  })
}

function pageSize(paper: Paper, heightMm: number): NonNullable<WebContentsPrintOptions['pageSize']> {
  if (paper === 'a4') return 'A4'
  return { width: ROLL_WIDTH_MM * MICRONS_PER_MM, height: Math.ceil(heightMm * MICRONS_PER_MM) }
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
