import { readdir, stat } from 'node:fs/promises'
import { extname, join } from 'node:path'
import type { FilePurpose, StickView } from '../../contract/staff'
import { sha256 } from '../pack/packJson'
import type { Mount } from './mountedSticks'

/** What serves each purpose, and what staff take for it: those are refused with a reason of their own. */
const SHOWN: Readonly<Record<FilePurpose, readonly string[]>> = {
  content: ['.faqpack', '.xlsx', '.csv', '.xls', '.xlsm'],
  picture: ['.png', '.svg', '.jpg', '.jpeg'],
  text: ['.txt']
}
const ANY = Object.values(SHOWN).flat()
const MAX_FILES = 100

/** The folder of the data folder that is shown as a stick too, for sites where sticks are forbidden. */
const OWN_FOLDER = 'import'

/**
 * The sticks that are plugged in. The page sees names and ids only: an id stands for a path that is looked up anew each
 * time, so that a page can ask for nothing but what lies at the top of a stick.
 */
export interface Sticks {
  list(purpose: FilePurpose): Promise<StickView[]>
  /** The path and name of a listed file, or undefined where it is no longer there. */
  file(id: string): Promise<{ readonly path: string; readonly name: string } | undefined>
  /** The folder of a listed stick. */
  folder(id: string): Promise<string | undefined>
}

/** Watches for sticks; `mounted` says what is plugged in now. */
export function createSticks(dataFolder: string, mounted: () => Promise<readonly Mount[]>): Sticks {
  const mounts = async (): Promise<readonly Mount[]> => [
    ...(await mounted()),
    { path: join(dataFolder, OWN_FOLDER), label: '取り込みフォルダー' }
  ]
  const find = async (id: string) => {
    for (const { path } of await mounts()) {
      for (const { name } of await filesOf(path, ANY))
        if (idOf(join(path, name)) === id) return { path: join(path, name), name }
    }
    return undefined
  }
  return {
    async list(purpose) {
      const views = await Promise.all((await mounts()).map((mount) => viewOf(mount, SHOWN[purpose])))
      return views.flat()
    },
    file: find,
    folder: async (id) => (await mounts()).find(({ path }) => idOf(path) === id)?.path
  }
}

/** Nothing where the stick has just gone, or the folder was never made. */
async function viewOf({ path, label }: Mount, extensions: readonly string[]): Promise<StickView[]> {
  const isThere = await stat(path).then(
    (found) => found.isDirectory(),
    () => false
  )
  if (!isThere) return []
  const files = (await filesOf(path, extensions)).map(({ name, bytes }) => ({
    id: idOf(join(path, name)),
    name,
    bytes
  }))
  return [{ id: idOf(path), label, files }]
}

/** Plain files at the top of a stick, links and hidden ones left out, in the order of their names. */
async function filesOf(folder: string, extensions: readonly string[]): Promise<{ name: string; bytes: number }[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => [])
  const names = entries
    .filter((entry) => entry.isFile() && !/^[.~]/.test(entry.name))
    .filter(({ name }) => extensions.includes(extname(name).toLowerCase()))
    .map(({ name }) => name)
    .sort()
    .slice(0, MAX_FILES)
  const sizes = await Promise.all(names.map((name) => stat(join(folder, name)).catch(() => undefined)))
  return names.flatMap((name, index) => {
    const size = sizes[index]?.size
    return size === undefined ? [] : [{ name, bytes: size }]
  })
}

function idOf(path: string): string {
  return sha256(path).slice(0, 32)
}
