import { BrowserWindow, type BrowserWindowConstructorOptions } from 'electron'
import { APP_ORIGIN } from './security/appScheme'
import { blockShortcuts } from './security/blockShortcuts'

/** What every window of the kiosk is made with, hidden print windows too. */
export function secureWebPreferences(preload: string): NonNullable<BrowserWindowConstructorOptions['webPreferences']> {
  return {
    preload,
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    webSecurity: true,
    webviewTag: false,
    devTools: false,
    spellcheck: false,
    navigateOnDragDrop: false,
    safeDialogs: true
  }
}

/** Opens the window that visitors see, over the whole screen, and shows the kiosk's page in it. */
export async function openKioskWindow(preload: string): Promise<BrowserWindow> {
  const window = new BrowserWindow({
    kiosk: true,
    show: false,
    frame: false,
    autoHideMenuBar: true,
    backgroundColor: '#f7f5ef',
    title: '窓口案内',
    webPreferences: secureWebPreferences(preload)
  })
  window.once('ready-to-show', () => {
    window.show()
  })
  blockShortcuts(window.webContents)
  await window.loadURL(`${APP_ORIGIN}/index.html`)
  return window
}
