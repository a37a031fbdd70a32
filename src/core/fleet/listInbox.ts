import { readdir, stat } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { PACK_ENDING } from '../../domain/pack/pack'
import { ROTATION_ENDING } from './rotation'

const MAX_FILES = 200

/**
 * Names of files that nobody put there on purpose: unfinished copies, and files that systems and synchronisers create.
 */
const NOT_MEANT = /^[.~]|\.(tmp|part|partial|crdownload|unfinished|ini|db|lnk)$/i

/** A file that somebody put into 受け取り on purpose. */
export interface InboxFile {
  readonly name: string
  readonly path: string
  readonly kind: 'pack' | 'rotation' | 'other'
  readonly bytes: number
  /** Changes if the file changes, as far as its entry in the folder shows. */
  readonly print: string
}

/** The newest 200 files at the top of a folder, and the names of the rest. Throws what the disk throws. */
export async function listInbox(folder: string): Promise<{ files: InboxFile[]; rest: string[] }> {
  const entries = await readdir(folder, { withFileTypes: true })
  const names = entries.filter((entry) => entry.isFile() && !NOT_MEANT.test(entry.name)).map(({ name }) => name)
  const found: (InboxFile & { readonly time: number })[] = []
  for (const name of names) {
    const path = join(folder, name)
    const entry = await stat(path).catch(() => undefined)
    if (!entry) continue
    const { size, mtimeMs, ino } = entry
    found.push({ name, path, kind: kindOf(name), bytes: size, print: `${size} ${mtimeMs} ${ino}`, time: mtimeMs })
  }
  found.sort((one, other) => other.time - one.time || (one.name < other.name ? -1 : 1))
  return { files: found.slice(0, MAX_FILES), rest: found.slice(MAX_FILES).map(({ name }) => name) }
}

function kindOf(name: string): InboxFile['kind'] {
  const ending = extname(name).toLowerCase()
  if (ending === PACK_ENDING) return 'pack'
  return ending === ROTATION_ENDING ? 'rotation' : 'other'
}
