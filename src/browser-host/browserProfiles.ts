import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { z } from 'zod'
import { endProcess } from './endProcess'

/** The profile folders of the kiosk's browser: a new one for every start, removed afterwards. */
export interface BrowserProfiles {
  create(): Promise<string>
  /** Records which process uses the profiles, for the next start after a crash of this host. */
  record(pid: number): Promise<void>
  /** Removes a profile. Resolves after a few tries; if they fail, removing goes on in the background. */
  remove(profile: string): Promise<void>
}

const RecordSchema = z.object({ pid: z.int().positive() })
/** A browser that has just ended may still hold files of its own for a moment. */
const REMOVE = { recursive: true, force: true, maxRetries: 5, retryDelay: 100 }
/**
 * The pause between tries. Processes of a killed browser go on writing until they notice, on a busy machine for
 * seconds.
 */
const LATER_MS = 1_000
const LATER_TRIES = 60

/**
 * Ends a browser that an earlier host left running, removes all earlier profiles in `dataFolder`, and prepares the
 * folder for new ones there, or among the system's temporary files if the data folder cannot be written.
 */
export async function openProfiles(dataFolder: string, removeFolder = remove): Promise<BrowserProfiles> {
  const folder = join(dataFolder, 'browser')
  const record = join(folder, 'process.json')
  const left = RecordSchema.safeParse(await readJsonFile(record))
  if (left.success) await endProcess(left.data.pid, folder)
  const own = await removeFolder(folder)
    .then(() => mkdir(folder, { recursive: true, mode: 0o700 }))
    .then(() => true)
    .catch(() => false)
  return {
    create: () => mkdtemp(own ? join(folder, 'profile-') : join(tmpdir(), 'madoguchi-browser-')),
    record: async (pid) => {
      if (own) await writeFile(record, JSON.stringify({ pid })).catch(() => undefined)
    },
    remove: async (profile) => {
      await removeFolder(profile).catch(() => removeLater(profile, removeFolder, LATER_TRIES))
    }
  }
}

function remove(folder: string): Promise<void> {
  return rm(folder, REMOVE)
}

/** Tries again later. What is still there after all tries is removed by the next start. */
function removeLater(folder: string, removeFolder: typeof remove, tries: number): void {
  if (tries === 0) return
  setTimeout(() => {
    removeFolder(folder).catch(() => removeLater(folder, removeFolder, tries - 1))
  }, LATER_MS).unref()
}

async function readJsonFile(file: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as unknown
  } catch {
    return undefined
  }
}
