import { join } from 'node:path'
import { DEFAULT_SETTINGS, SettingsSchema, type Settings } from '../../domain/staff/settings'
import type { Log } from '../log'
import { realDisk, type Disk } from '../disk/disk'
import { createJsonFile, type JsonFile } from '../disk/jsonFile'

const FILE = 'settings.json'

/** The kiosk's settings, read once and kept on disk. */
export interface SettingsFile {
  read(): Settings
  /** Takes effect at once. Throws what the disk throws; then nothing has changed. */
  write(settings: Settings): Promise<void>
}

/** Opens the settings of a data folder. A file that cannot be understood is set aside, and the defaults apply. */
export async function openSettings(dataFolder: string, log: Log, disk: Disk = realDisk): Promise<SettingsFile> {
  const path = join(dataFolder, FILE)
  const file = createJsonFile({ path, schema: SettingsSchema, whenBroken: 'set-aside', indent: 2, disk })
  let settings = await load(file, log)
  return {
    read: () => settings,
    write: async (next) => {
      await file.write(next)
      settings = next
    }
  }
}

async function load(file: JsonFile<Settings>, log: Log): Promise<Settings> {
  const found = await file.read()
  if (found.state === 'whole') return found.value
  if (found.state === 'broken')
    log.warn(`${FILE} is set aside as ${FILE}.broken and the defaults hold: ${found.reason}`)
  if (found.state === 'unreadable') log.error(`${FILE} cannot be read and the defaults hold`, found.error)
  return DEFAULT_SETTINGS
}
