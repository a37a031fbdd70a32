import { readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'

const DIST = resolve(import.meta.dirname, '../../dist')

/** The path of the package with this ending. Throws unless `npm run package` has made exactly one. */
export function made(ending: string): string {
  const names = readdirSync(DIST).filter((name) => name.endsWith(ending))
  const [name] = names
  if (name === undefined || names.length > 1) throw new Error(`dist holds ${names.length} files ending in ${ending}`)
  return join(DIST, name)
}
