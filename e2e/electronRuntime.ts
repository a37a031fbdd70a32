import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

const PACKAGE = resolve(import.meta.dirname, '../node_modules/electron')
const DEFAULT_EXECUTABLE = process.platform === 'win32' ? 'electron.exe' : 'electron'

/** The path of the Electron runtime on this machine, or undefined. Never fetches it. */
export function findElectron(): string | undefined {
  const named = join(PACKAGE, 'path.txt')
  const executable = existsSync(named) ? readFileSync(named, 'utf8') : DEFAULT_EXECUTABLE
  const path = join(process.env.ELECTRON_OVERRIDE_DIST_PATH ?? join(PACKAGE, 'dist'), executable)
  return existsSync(path) ? path : undefined
}

/** Why Electron cannot be started here; undefined where it can. */
export function noElectron(): string | undefined {
  if (findElectron() === undefined)
    return 'no Electron runtime here (set ELECTRON_OVERRIDE_DIST_PATH or run node_modules/electron/install.js where downloads work)'
  const { DISPLAY, WAYLAND_DISPLAY } = process.env
  const hasDisplay = process.platform !== 'linux' || Boolean(DISPLAY) || Boolean(WAYLAND_DISPLAY)
  return hasDisplay ? undefined : 'no display for Electron here (run under xvfb-run)'
}
