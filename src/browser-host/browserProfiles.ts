import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { z } from 'zod'
import { endProcess } from './endProcess'

/** Where the kiosk's browser keeps what it keeps: a folder of its own for every start, gone with it. */
export interface BrowserProfiles {
  create(): Promise<string>
  /** Writes down which process uses the profiles, for a start after an end that nobody saw. */
  record(pid: number): Promise<void>
  /** Resolves after some tries; a profile that cannot be removed yet is tried again behind everything else. */
  remove(profile: string): Promise<void>
}

const RecordSchema = z.object({ pid: z.int().positive() })
/** A browser that has just ended may still hold files of its own for a moment. */
const REMOVE = { recursive: true, force: true, maxRetries: 5, retryDelay: 100 }
/** A browser that was killed leaves processes that go on writing until they notice, on a busy machine for seconds. */
const LATER_MS = 1_000
const LATER_TRIES = 60

/**
 * Ends a browser that an earlier host left over, removes all that earlier browsers kept in `dataFolder`, and makes room
 * for new profiles there, or in the system's place for temporary files where the data folder cannot be written.
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

/** What is still there after all tries is removed by the next start. */
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
