import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { App } from 'electron'
import { OWN_FOLDER_MODE } from '../core/disk/writeAtomically'

/**
 * Keeps Chromium's own files below the data folder, where the kiosk has one place to look after, and where a second
 * start on the same folder meets the first. Before the app is ready, and before the single-instance lock. A folder that
 * cannot be made is told of when the kiosk's data is opened.
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
