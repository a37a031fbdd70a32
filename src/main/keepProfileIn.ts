import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { App } from 'electron'
import { OWN_FOLDER_MODE } from '../core/disk/writeAtomically'

/**
 * Puts Chromium's own files into the data folder: there is only one folder to look after, and a second start on the
 * same folder finds the first. Must run before the app is ready and before the single-instance lock. If the folder
 * cannot be made, opening the kiosk's data will report that.
 */
export function keepProfileIn(dataFolder: string, app: App): void {
  const profile = join(dataFolder, 'electron')
  try {
    mkdirSync(profile, { recursive: true, mode: OWN_FOLDER_MODE })
  } catch {
    return
  }
  app.setPath('userData', profile)
  app.setPath('sessionData', profile)
}
