import { readdir, stat } from 'node:fs/promises'
import { isAbsolute, relative, resolve } from 'node:path'
import type { FolderState, FolderUse } from '../../domain/fleet/folderState'
import { codeOf } from '../disk/disk'
import { writeFault } from '../disk/writeFault'

const GONE = new Set(['ENOENT', 'ENOTDIR', 'ENOTCONN', 'EHOSTUNREACH', 'EHOSTDOWN', 'ENETUNREACH'])

/**
 * Tries a folder for its use: a file is written into an outbox and removed again. Returns its state and never throws.
 */
export async function checkFolder(folder: string, use: FolderUse, dataFolder: string): Promise<FolderState> {
  if (folder === '') return 'off'
  if (!isAbsolute(folder)) return 'not-absolute'
  if (isWithin(folder, dataFolder)) return 'own-folder'
  try {
    if (!(await stat(folder)).isDirectory()) return 'not-a-folder'
    if (use === 'outbox') return (await writeFault(folder)) ?? 'ready'
    await readdir(folder)
    return 'ready'
  } catch (error) {
    return folderFault(error)
  }
}

/** What a failed attempt to read a folder means. */
export function folderFault(error: unknown): FolderState {
  const code = codeOf(error) ?? ''
  if (code === 'ETIMEDOUT') return 'no-answer'
  return GONE.has(code) ? 'missing' : 'unreadable'
}

/** A folder inside the data folder is refused: keys would be read there, and packs removed. */
function isWithin(folder: string, dataFolder: string): boolean {
  const way = relative(resolve(dataFolder), resolve(folder))
  return way === '' || (!way.startsWith('..') && !isAbsolute(way))
}
