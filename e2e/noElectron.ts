import { findElectron } from '../scripts/electronRuntime.mjs'

/** Why Electron cannot be started here, or undefined if it can. */
export function noElectron(): string | undefined {
  if (findElectron() === undefined)
    return 'no Electron runtime here (set ELECTRON_OVERRIDE_DIST_PATH or run node_modules/electron/install.js where downloads work)'
  const { DISPLAY, WAYLAND_DISPLAY } = process.env
  const hasDisplay = process.platform !== 'linux' || Boolean(DISPLAY) || Boolean(WAYLAND_DISPLAY)
  return hasDisplay ? undefined : 'no display for Electron here (run under xvfb-run)'
}
