import { dirname } from 'node:path'
import type { z } from 'zod'
import { codeOf, readIfThere, realDisk, type Disk } from './disk'
import { decodeJson, encodeJson } from './json'
import { OWN_FOLDER_MODE, writeAtomically } from './writeAtomically'

/** The ending that a broken file gets when it is set aside. */
const BROKEN = '.broken'

/** The outcome of reading a file. */
export type FoundJson<Value> =
  | { readonly state: 'whole'; readonly value: Value }
  | { readonly state: 'missing' }
  /** Something is there, but not what was written: it is empty, cut short, of other types, or not a file. */
  | { readonly state: 'broken'; readonly reason: string }
  /** The disk could not read it now. It may be whole. */
  | { readonly state: 'unreadable'; readonly error: unknown }

export interface JsonFileOptions<Value> {
  readonly path: string
  readonly schema: z.ZodType<Value>
  /** What happens to a broken file: it stays as it is, or is renamed to `NAME.broken`. Nothing is lost either way. */
  readonly whenBroken: 'leave' | 'set-aside'
  /** Spaces for each level, for a file that people read. Default: all on one line. */
  readonly indent?: number
  readonly disk?: Disk | undefined
}

/** A value kept in a file of its own. */
export interface JsonFile<Value> {
  /** Never throws. */
  read(): Promise<FoundJson<Value>>
  /** Makes the folder if it is missing. Throws what the disk throws, and leaves the file as it was. */
  write(value: Value): Promise<void>
}

/** Gives access to a file that holds a value of `schema` as JSON. Does not touch the disk yet. */
export function createJsonFile<Value>(options: JsonFileOptions<Value>): JsonFile<Value> {
  const { path, schema, whenBroken, indent, disk = realDisk } = options
  return {
    async read() {
      const found = await readJson(disk, path, schema)
      // If the disk refuses this, the file stays where it is and the next start tries again.
      if (found.state === 'broken' && whenBroken === 'set-aside')
        await disk.rename(path, path + BROKEN).catch(() => undefined)
      return found
    },
    async write(value) {
      await disk.mkdir(dirname(path), { recursive: true, mode: OWN_FOLDER_MODE })
      await writeAtomically(path, encodeJson(value, indent), { disk })
    }
  }
}

async function readJson<Value>(disk: Disk, path: string, schema: z.ZodType<Value>): Promise<FoundJson<Value>> {
  try {
    const bytes = await readIfThere(disk, path)
    if (!bytes) return { state: 'missing' }
    const parsed = schema.safeParse(decodeJson(bytes))
    return parsed.success
      ? { state: 'whole', value: parsed.data }
      : { state: 'broken', reason: parsed.error.issues.map(reasonOf).join('; ') }
  } catch (error) {
    return codeOf(error) === 'EISDIR' ? { state: 'broken', reason: 'is a folder' } : { state: 'unreadable', error }
  }
}

function reasonOf({ path, message }: z.core.$ZodIssue): string {
  return `${path.join('.') || 'file'}: ${message}`
}
