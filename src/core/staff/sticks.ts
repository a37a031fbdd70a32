import { readdir, stat } from 'node:fs/promises'
import { extname, join } from 'node:path'
import type { FilePurpose, StickView } from '../../contract/staff'
import { PACK_ENDING } from '../../domain/pack/pack'
import { sha256 } from '../pack/packId'
import type { Mount } from './mountedSticks'

/**
 * The file endings shown for each purpose: those that serve it, and those that staff mistake for it, which are refused
 * with a reason.
 */
const SHOWN: Readonly<Record<FilePurpose, readonly string[]>> = {
  content: [PACK_ENDING, '.xlsx', '.csv', '.xls', '.xlsm'],
  picture: ['.png', '.svg', '.jpg', '.jpeg'],
  text: ['.txt']
}
const ANY = Object.values(SHOWN).flat()
const MAX_FILES = 100

/** The folder inside the data folder that is shown like a stick, for sites where sticks are forbidden. */
const OWN_FOLDER = 'import'

/**
 * The sticks that are plugged in. The page sees only names and ids. The path of an id is looked up again each time, so
 * that a page can reach nothing but the files at the top of a stick.
 */
export interface Sticks {
  list(purpose: FilePurpose): Promise<StickView[]>
  /** The path and name of a listed file, or undefined if it is no longer there. */
  file(id: string): Promise<{ readonly path: string; readonly name: string } | undefined>
  /** The folder of a listed stick. */
  folder(id: string): Promise<string | undefined>
}

/** Makes the list of sticks; `mounted` returns what is plugged in now. */
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

/** The stick with its files; empty if it has just gone, or if the folder was never made. */
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

/** The plain files at the top of a stick, sorted by name, without links and hidden files. */
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
