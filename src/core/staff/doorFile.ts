import { join } from 'node:path'
import { z } from 'zod'
import type { Lockout } from '../../domain/staff/lockout'
import { decodeJson, encodeJson } from '../disk/json'
import { readIfThere, type Disk } from '../disk/disk'
import { writeAtomically } from '../disk/writeAtomically'
import { PinHashSchema, type PinHash } from './pinHash'

const DoorSchema = z.strictObject({
  pin: PinHashSchema,
  lockout: z.strictObject({ failures: z.int().min(0), locks: z.int().min(0).max(99), locked: z.boolean() })
})

/** What is kept of the staff's door. */
export interface DoorState {
  readonly pin: PinHash
  readonly lockout: Lockout
}

/**
 * The door of a data folder: undefined where no PIN was set yet. A file that cannot be read is `broken` and lets nobody
 * in, nor set a new PIN; whoever may remove files from the data folder can start over.
 */
export async function readDoor(disk: Disk, dataFolder: string): Promise<DoorState | 'broken' | undefined> {
  try {
    const bytes = await readIfThere(disk, pathOf(dataFolder))
    return bytes && (DoorSchema.safeParse(decodeJson(bytes)).data ?? 'broken')
  } catch {
    return 'broken'
  }
}

/** Keeps the door. Throws what the disk throws, with nothing changed. */
export async function writeDoor(disk: Disk, dataFolder: string, door: DoorState): Promise<void> {
  await disk.mkdir(dataFolder, { recursive: true })
  await writeAtomically(pathOf(dataFolder), encodeJson(door), { disk })
}

function pathOf(dataFolder: string): string {
  return join(dataFolder, 'staff-pin.json')
}
