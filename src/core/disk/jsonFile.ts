import { dirname } from 'node:path'
import type { z } from 'zod'
import { codeOf, readIfThere, realDisk, type Disk } from './disk'
import { decodeJson, encodeJson } from './json'
import { OWN_FOLDER_MODE, writeAtomically } from './writeAtomically'

/** Appended to the name of a file that was set aside. */
const BROKEN = '.broken'

/** What a file was found to hold. */
export type FoundJson<Value> =
  | { readonly state: 'whole'; readonly value: Value }
  | { readonly state: 'missing' }
  /** There, but not what was once written: empty, cut short, of other types, or no file at all. */
  | { readonly state: 'broken'; readonly reason: string }
  /** The disk did not let it be read. It may be whole. */
  | { readonly state: 'unreadable'; readonly error: unknown }

export interface JsonFileOptions<Value> {
  readonly path: string
  readonly schema: z.ZodType<Value>
  /** What becomes of a broken file: it stays as it is, or takes the name `NAME.broken`, so that nothing is lost. */
  readonly whenBroken: 'leave' | 'set-aside'
  /** Spaces a level, for a file that people read. Default: one line. */
  readonly indent?: number
  readonly disk?: Disk | undefined
}

/** A value kept in a file of its own. */
export interface JsonFile<Value> {
  /** Never throws. */
  read(): Promise<FoundJson<Value>>
  /** Makes the folder if it is missing. Throws what the disk throws, with the file as it was. */
  write(value: Value): Promise<void>
}

/** Names a file that holds a value of `schema` as JSON. Touches nothing yet. */
export function createJsonFile<Value>(options: JsonFileOptions<Value>): JsonFile<Value> {
  const { path, schema, whenBroken, indent, disk = realDisk } = options
  return {
    async read() {
      const found = await readJson(disk, path, schema)
      // A disk that refuses this leaves the file where it is, and the next start finds it again.
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
