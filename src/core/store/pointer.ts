import { join } from 'node:path'
import { z } from 'zod'
import type { Disk } from '../disk/disk'
import { createJsonFile, type JsonFile } from '../disk/jsonFile'

/** SHA-256 of a stored pack's file, or the pack that came with the program. */
const PlaceSchema = z.union([z.literal('bundled'), z.string().regex(/^[0-9a-f]{64}$/)])
const PointerSchema = z.strictObject({ current: PlaceSchema, previous: PlaceSchema.optional() })

export type Place = z.infer<typeof PlaceSchema>

/** Which pack shows, and which one 「元に戻す」 leads back to. */
export type Pointer = z.infer<typeof PointerSchema>

export const NO_POINTER: Pointer = { current: 'bundled' }

/** Why nobody can tell which pack should show: the file cannot be understood or read, or it has gone. */
export type PointerFault = 'broken-pointer' | 'lost-pointer'

/** The file of a data folder whose writing switches what shows. */
export function pointerFile(disk: Disk, dataFolder: string): JsonFile<Pointer> {
  return createJsonFile({ path: join(dataFolder, 'shown-pack.json'), schema: PointerSchema, whenBroken: 'leave', disk })
}
