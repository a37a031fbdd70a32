import { join } from 'node:path'
import { z } from 'zod'
import { decodeJson, encodeJson } from '../pack/packJson'
import { readIfThere, type Disk } from './disk'
import { writeAtomically } from './writeAtomically'

/** SHA-256 of a stored pack's file, or the pack that came with the program. */
const PlaceSchema = z.union([z.literal('bundled'), z.string().regex(/^[0-9a-f]{64}$/)])
const PointerSchema = z.strictObject({ current: PlaceSchema, previous: PlaceSchema.optional() })

export type Place = z.infer<typeof PlaceSchema>

/** Which pack shows, and which one 「元に戻す」 leads back to. */
export type Pointer = z.infer<typeof PointerSchema>

export const NO_POINTER: Pointer = { current: 'bundled' }

/** The pointer of a data folder; `broken` where its file cannot be understood or read. */
export async function readPointer(disk: Disk, dataFolder: string): Promise<Pointer | 'broken'> {
  try {
    const bytes = await readIfThere(disk, pathOf(dataFolder))
    if (!bytes) return NO_POINTER
    return PointerSchema.safeParse(decodeJson(bytes)).data ?? 'broken'
  } catch {
    return 'broken'
  }
}

/** The one write that switches what shows. */
export async function writePointer(disk: Disk, dataFolder: string, pointer: Pointer): Promise<void> {
  await writeAtomically(pathOf(dataFolder), encodeJson(pointer), { disk })
}

function pathOf(dataFolder: string): string {
  return join(dataFolder, 'shown-pack.json')
}
