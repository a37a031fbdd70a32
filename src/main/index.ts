import { access } from 'node:fs/promises'
import { join } from 'node:path'
import { app, BrowserWindow, ipcMain, Menu, powerMonitor, powerSaveBlocker, protocol, screen, session } from 'electron'
import { EXIT } from '../core/kiosk/exitCodes'
import type { StartRefusal } from '../core/kiosk/openDataFolder'
import { openKiosk } from '../core/kiosk/openKiosk'
import { defaultDataFolder, parseKioskOptions, type KioskOptions } from '../core/kiosk/parseKioskOptions'
import { createLog, type Log } from '../core/log'
import { followDisplays } from './holdScreen'
import { KioskScreen } from './kioskScreen'
import { KIOSK_PARTITION, makeKioskWindow, secureWebPreferences } from './kioskWindow'
import { kioskArgs } from './kioskArgs'
import { createElectronPrinter } from './printing/createElectronPrinter'
import { keepProfileIn } from './keepProfileIn'
import { createProgramEnd, type ProgramEnd } from './programEnd'
import { reportUp } from './reportUp'
import { APP_SCHEME } from './security/appScheme'
import { denyContents } from './security/denyContents'
import { denySession } from './security/denySession'
import { serveAppFiles } from './security/serveAppFiles'
import { forbidNetwork } from './security/forbidNetwork'
import { serveRouter } from './serveRouter'
import { showStartFailure } from './showStartFailure'
import { catchUncaught, watchProcesses } from './watchProcesses'

const OUT = join(import.meta.dirname, '..')
const PRELOAD = join(OUT, 'preload', 'index.cjs')

/** The Electron host: reads the arguments, locks everything down, takes the data folder and opens the window. */
function main(): void {
  const options = parseKioskOptions(kioskArgs(process.argv), defaultDataFolder())
  if (!options.ok) {
    process.stderr.write(`${options.code}\n`)
    app.exit(EXIT.wrongArguments)
    return
  }
  const log = createLog(options.value.data)
  const end = createProgramEnd(app, log)
  catchUncaught(process, end, log)
  lock(options.value.data)
  if (!app.requestSingleInstanceLock()) {
    process.stderr.write('この案内はもう動いています。画面を前に出しました。\n')
    app.exit(EXIT.runsAlready)
    return
  }
  const refuse = (reason: string) => {
    log.error(`the kiosk does not start: ${reason}`)
    showStartFailure(reason, () => {
      end.end(EXIT.cannotStart)
    })
  }
  // Not awaited: Electron is ready only after this module has been evaluated.
  app
    .whenReady()
    .then(() => open(options.value, end, log))
    .then(
      (failure) => failure === undefined || refuse(failure),
      (error: unknown) => {
        log.error('the start failed', error)
        refuse(`起動の途中で失敗しました。くわしくは記録（log フォルダー）にあります。${String(error)}`)
      }
    )
}

/** Locks down what must be locked before the app is ready. */
function lock(dataFolder: string): void {
  // `no-sandbox` is given if the kiosk must run as root: with a sandbox, Chromium refuses to start as root.
  if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox()
  keepProfileIn(dataFolder, app)
  // On Linux, pages get the system's voices only with this switch; elsewhere they always have them.
  app.commandLine.appendSwitch('enable-speech-dispatcher')
  forbidNetwork(app)
  protocol.registerSchemesAsPrivileged([APP_SCHEME])
  denyContents(app)
}

/** Opens the core and the window. Resolves to undefined, or to the reason in Japanese why that failed. */
async function open(options: KioskOptions, end: ProgramEnd, log: Log): Promise<string | undefined> {
  const kioskScreen = new KioskScreen({ makeWindow: () => makeKioskWindow(PRELOAD), end, log })
  watchProcesses(app, end, log)
  try {
    await access(PRELOAD)
  } catch {
    return `${PRELOAD}: プログラムの一部がありません。入れ直してください。`
  }
  const kiosk = await openKiosk(options, {
    host: 'electron',
    bundledPack: join(OUT, 'bundled.faqpack'),
    tableWorker: join(OUT, 'main', 'table-worker.js'),
    packWorker: join(OUT, 'main', 'pack-worker.js'),
    printer: createElectronPrinter({
      openWindow: (window) => new BrowserWindow(window),
      webPreferences: secureWebPreferences(PRELOAD),
      page: () => kioskScreen.page(),
      log
    }),
    page: {
      lost: (why) => {
        kioskScreen.lose(why)
      },
      renew: (why) => {
        kioskScreen.renew(why)
      },
      up: reportUp,
      systemIdleSeconds: () => powerMonitor.getSystemIdleTime(),
      silenceMs: 20_000
    },
    quit: () => {
      end.end(EXIT.onPurpose)
    },
    log
  })
  if (!kiosk.ok) return refused(kiosk, end)
  end.atEnd(kiosk.value.close)

  const pages = session.fromPartition(KIOSK_PARTITION)
  Menu.setApplicationMenu(null)
  denySession(pages)
  serveAppFiles(pages.protocol, join(OUT, 'renderer'))
  serveRouter(kiosk.value.router, ipcMain)
  kioskScreen.open(kiosk.value)
  followSystem(kioskScreen, end)
}

/** The reason to show for a refused start; none if another kiosk runs already, whose screen must not be covered. */
function refused({ code, exitCode }: StartRefusal, end: ProgramEnd): string | undefined {
  if (exitCode !== EXIT.runsAlready) return code
  process.stderr.write(`${code}\n`)
  end.end(exitCode)
  return undefined
}

/** Reacts to what happens to the system while the program runs. */
function followSystem(kioskScreen: KioskScreen, end: ProgramEnd): void {
  powerSaveBlocker.start('prevent-display-sleep')
  followDisplays(screen, () => kioskScreen.window())
  app.on('second-instance', () => {
    kioskScreen.bringToFront()
  })
  powerMonitor.on('resume', () => {
    kioskScreen.renew('the machine slept')
  })
  powerMonitor.on('shutdown', () => {
    end.end(EXIT.onPurpose)
  })
}

main()
