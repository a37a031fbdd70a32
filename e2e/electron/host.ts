import { test as base } from '../fixtures'
import type { Program } from '../program'

/** Specs of the Electron host: they run on Electron, and on the stand-in as far as that can answer. */
export const test = base.extend<{ host: Program }>({
  /** The program behind `kiosk`. */
  host: async ({ program, kiosk }, use) => {
    if (!program) throw new Error(`${kiosk.url()} is shown by no Electron host`)
    await use(program)
  }
})

/** Why a spec runs only on a machine with Electron. */
export const ELECTRON_ONLY = 'only Electron itself can answer this'

/** The words on the screen, read by the program, so that this works even after the test's page has crashed. */
export async function wordsOnScreen(host: Program): Promise<string> {
  const read = host.evaluate(async ({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows()
    return String(await window?.webContents.executeJavaScript('document.body.innerText'))
  })
  // Between two pages there is none to read.
  return read.catch(() => '')
}

/** Kills the page's process, as an error of Chromium would, and waits until it is gone. */
export function crashPage(host: Program): Promise<void> {
  return host.evaluate(
    ({ BrowserWindow }) =>
      new Promise<void>((resolve) => {
        const contents = BrowserWindow.getAllWindows()[0]?.webContents
        contents?.once('render-process-gone', () => {
          resolve()
        })
        contents?.forcefullyCrashRenderer()
      })
  )
}

export { expect } from '../fixtures'
