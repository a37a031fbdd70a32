import { spawn, type ChildProcess } from 'node:child_process'

/** No first run, no accounts, no traffic of the browser's own, no pinch or swipe out of the page. */
const SWITCHES = [
  '--kiosk',
  '--kiosk-printing',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-translate',
  '--disable-pinch',
  '--overscroll-history-navigation=0',
  '--disable-session-crashed-bubble',
  '--disable-features=Translate,TouchpadOverscrollHistoryNavigation',
  '--autoplay-policy=no-user-gesture-required'
]

/** Opens `address` in `browser` in kiosk mode with a profile of its own in `profile`. Rejects where it cannot start. */
export function openBrowser(browser: string, address: string, profile: string): Promise<ChildProcess> {
  // Chromium refuses to run as root with its sandbox; nobody else is let out of it.
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  const child = spawn(browser, [...SWITCHES, ...asRoot, `--user-data-dir=${profile}`, `--app=${address}`], {
    stdio: 'ignore'
  })
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('spawn', () => {
      resolve(child)
    })
  })
}
