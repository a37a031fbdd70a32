import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { ContentList } from '../../domain/check/problem'

/** What a folder contains: the lists of the content, and the personas used to check its guides. */
export type FolderList = ContentList | 'personas'

/** Files that a folder may do without. */
const OPTIONAL: ReadonlySet<string> = new Set(['personas.yaml', 'errands.yaml'])

/**
 * Where each list of the content is found: files, and folders whose `.yaml` files are read in the order of their names.
 */
const PLACES: Readonly<Record<FolderList, readonly string[]>> = {
  categories: ['categories.yaml'],
  documents: ['documents.yaml'],
  glossary: ['glossary.yaml'],
  entries: ['entries', 'notices.yaml'],
  guides: ['guides'],
  errands: ['errands.yaml'],
  personas: ['personas.yaml']
}

/** A file of a content folder, or why it could not be read. */
export interface ContentFile {
  /** Relative to the folder, with `/`. */
  readonly file: string
  readonly bytes: Uint8Array | 'missing' | 'folder'
}

/**
 * Reads the files of `folder` that contain `list`; an optional file that is missing is left out. Throws only on errors
 * other than a missing file.
 */
export async function readContentFiles(folder: string, list: FolderList): Promise<ContentFile[]> {
  const names = await Promise.all(PLACES[list].map((place) => expand(folder, place)))
  const files = await Promise.all(
    names.flat().map(async (file) => ({ file, bytes: await readBytes(join(folder, file)) }))
  )
  return files.filter(({ file, bytes }) => bytes !== 'missing' || !OPTIONAL.has(file))
}

async function expand(folder: string, place: string): Promise<string[]> {
  if (place.endsWith('.yaml')) return [place]
  const names = (await orMissing(readdir(join(folder, place)))) ?? []
  const files = names.filter((name) => name.endsWith('.yaml')).sort()
  return files.length === 0 ? [place] : files.map((name) => `${place}/${name}`)
}

async function readBytes(path: string): Promise<ContentFile['bytes']> {
  if (!path.endsWith('.yaml')) return 'missing'
  try {
    return (await orMissing(readFile(path))) ?? 'missing'
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EISDIR') return 'folder'
    throw error
  }
}

async function orMissing<Value>(reading: Promise<Value>): Promise<Value | undefined> {
  return reading.catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return undefined
    throw error
  })
}
