import { readFile, stat, writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { CommandError } from './verb'

/** The absolute form of a path that the caller typed, relative to the folder in which npm was called. */
export function resolvePath(path: string): string {
  return resolve(process.env.INIT_CWD ?? process.cwd(), path)
}

/** Reads a file, or throws a CommandError that names it. */
export async function readInput(path: string): Promise<Uint8Array> {
  return readFile(resolvePath(path)).catch((error: NodeJS.ErrnoException) => {
    throw new CommandError(`${path}: 読めません (${error.code ?? error.message})`)
  })
}

/** Writes a file, or throws a CommandError that names it. */
export async function writeOutput(path: string, bytes: Uint8Array): Promise<void> {
  await writeFile(resolvePath(path), bytes).catch((error: NodeJS.ErrnoException) => {
    throw new CommandError(`${path}: 書けません (${error.code ?? error.message})`)
  })
}

/** True for a folder, false for a file; throws CommandError if there is neither. */
export async function isFolder(path: string): Promise<boolean> {
  const found = await stat(resolvePath(path)).catch((error: NodeJS.ErrnoException) => {
    throw new CommandError(`${path}: ありません (${error.code ?? error.message})`)
  })
  return found.isDirectory()
}
