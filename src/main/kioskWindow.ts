import { BrowserWindow, type BrowserWindowConstructorOptions } from 'electron'
import { blockShortcuts } from './security/blockShortcuts'

/** The session of the kiosk's pages. Its name lacks `persist:`, so it is kept in memory and leaves nothing on disk. */
export const KIOSK_PARTITION = 'kiosk'

/** The web preferences of every window of the kiosk, including hidden print windows. */
export function secureWebPreferences(preload: string): NonNullable<BrowserWindowConstructorOptions['webPreferences']> {
  return {
    preload,
    partition: KIOSK_PARTITION,
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

/** The options of a window that covers the whole screen, above all others. */
export function wholeScreen(
  webPreferences: NonNullable<BrowserWindowConstructorOptions['webPreferences']>
): BrowserWindowConstructorOptions {
  return {
    kiosk: true,
    // On Windows and Linux, `kiosk` means only full screen.
    alwaysOnTop: true,
    skipTaskbar: true,
    minimizable: false,
    show: false,
    frame: false,
    autoHideMenuBar: true,
    backgroundColor: '#f7f5ef',
    title: '窓口案内',
    webPreferences
  }
}

/** Makes the window that visitors see, still hidden and empty. */
export function makeKioskWindow(preload: string): BrowserWindow {
  // A throttled page would beat too seldom and be taken for dead while the display sleeps.
  const window = new BrowserWindow(wholeScreen({ ...secureWebPreferences(preload), backgroundThrottling: false }))
  blockShortcuts(window.webContents)
  return window
}
