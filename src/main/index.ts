import { join } from 'node:path'
import { app, BrowserWindow, dialog, ipcMain, Menu, protocol, session } from 'electron'
import { openKiosk } from '../core/kiosk/openKiosk'
import { parseKioskOptions } from '../core/kiosk/options'
import { createLog } from '../core/log'
import { openKioskWindow, secureWebPreferences } from './kioskWindow'
import { kioskWords } from './kioskWords'
import { createElectronPrinter } from './printing/electronPrinter'
import { closeBeforeQuit, startAgain } from './lifetime'
import { recoverPages } from './recovery'
import { APP_SCHEME } from './security/appScheme'
import { denyContents } from './security/denyContents'
import { denySession } from './security/denySession'
import { serveAppFiles } from './security/serveAppFiles'
import { forbidNetwork } from './security/switches'
import { serveRouter } from './serveRouter'

const OUT = join(import.meta.dirname, '..')
const PRELOAD = join(OUT, 'preload', 'index.cjs')

/** The Electron host, from its locks to its window. */
async function main(): Promise<void> {
  app.enableSandbox()
  forbidNetwork(app)
  protocol.registerSchemesAsPrivileged([APP_SCHEME])
  if (!app.requestSingleInstanceLock()) {
    app.quit()
    return
  }
  app.on('window-all-closed', () => {
    app.quit()
  })
  denyContents(app)
  await app.whenReady()

  const options = parseKioskOptions(kioskWords(process.argv), app.getPath('userData'))
  if (!options.ok) return refuse(options.code)
  const log = createLog(options.value.data)
  const bundledPack = join(OUT, 'bundled.faqpack')
  const printer = createElectronPrinter((window) => new BrowserWindow(window), secureWebPreferences(PRELOAD))
  const tableWorker = join(OUT, 'main', 'table-worker.js')
  const quit = () => {
    app.quit()
  }
  const kiosk = await openKiosk(options.value, { host: 'electron', bundledPack, tableWorker, printer, quit, log })
  if (!kiosk.ok) return refuse(kiosk.code)

  Menu.setApplicationMenu(null)
  denySession(session.defaultSession)
  serveAppFiles(protocol, join(OUT, 'renderer'))
  serveRouter(kiosk.value.router, ipcMain)
  closeBeforeQuit(app, kiosk.value.close)
  const window = await openKioskWindow(PRELOAD)
  recoverPages(window, log, () => {
    startAgain(app)
  })
}

/** Tells whoever starts the kiosk why it does not start. */
function refuse(reason: string): void {
  process.stderr.write(`${reason}\n`)
  dialog.showErrorBox('窓口案内を起動できません', reason)
  app.exit(1)
}

// Not awaited: Electron is ready only after this module has been evaluated.
main().catch((error: unknown) => {
  refuse(error instanceof Error ? (error.stack ?? error.message) : String(error))
})
