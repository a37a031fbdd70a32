import { join } from 'node:path'
import { DEFAULT_SETTINGS, SettingsSchema, type Settings } from '../../domain/staff/settings'
import type { Log } from '../log'
import { decodeJson } from '../pack/packJson'
import { realDisk, readIfThere, type Disk } from '../store/disk'
import { writeAtomically } from '../store/writeAtomically'

const FILE = 'settings.json'

/** The kiosk's settings, read once and kept on disk. */
export interface SettingsFile {
  read(): Settings
  /** Takes effect at once. Throws what the disk throws, with nothing changed. */
  write(settings: Settings): Promise<void>
}

/** Opens the settings of a data folder. A file that cannot be understood is kept aside, and the defaults hold. */
export async function openSettings(dataFolder: string, log: Log, disk: Disk = realDisk): Promise<SettingsFile> {
  const path = join(dataFolder, FILE)
  let settings = await load(path, log, disk)
  return {
    read: () => settings,
    write: async (next) => {
      await disk.mkdir(dataFolder, { recursive: true })
      await writeAtomically(path, Buffer.from(`${JSON.stringify(next, null, 2)}\n`, 'utf8'), { disk })
      settings = next
    }
  }
}

async function load(path: string, log: Log, disk: Disk): Promise<Settings> {
  try {
    const bytes = await readIfThere(disk, path)
    if (!bytes) return DEFAULT_SETTINGS
    const parsed = SettingsSchema.safeParse(decodeJson(bytes))
    if (parsed.success) return parsed.data
    const where = parsed.error.issues.map((issue) => `${issue.path.join('.') || 'file'}: ${issue.message}`).join('; ')
    log.warn(`${FILE} is set aside as ${FILE}.broken and the defaults hold: ${where}`)
    await disk.rename(path, `${path}.broken`)
  } catch (error) {
    log.error(`${FILE} cannot be read and the defaults hold`, error)
  }
  return DEFAULT_SETTINGS
}
