import { join } from 'node:path'
import { z } from 'zod'
import { FAILURES_TO_LOCK, MAX_LOCKS, stricter, type Lockout } from '../../domain/staff/lockout'
import type { Disk } from '../disk/disk'
import { createJsonFile, type FoundJson, type JsonFile } from '../disk/jsonFile'
import type { Log } from '../log'
import { PinHashSchema, type PinHash } from './pinHash'

const LockoutSchema = z.strictObject({
  failures: z
    .int()
    .min(0)
    .max(FAILURES_TO_LOCK - 1),
  locks: z.int().min(0).max(MAX_LOCKS),
  locked: z.boolean()
})
const DoorSchema = z.strictObject({ pin: PinHashSchema, lockout: LockoutSchema })

/** What is kept about the staff's PIN. */
export interface DoorState {
  readonly pin: PinHash
  readonly lockout: Lockout
}

/**
 * The door's state in a data folder, kept twice: one damaged or lost file neither lets anybody in nor keeps staff out.
 */
export interface DoorFile {
  /**
   * Returns undefined if no PIN has been set yet. `broken` means that at least one copy is there but neither can be
   * read or understood: then nobody gets in, and no new PIN can be set. Removing both files starts over. A damaged copy
   * is repaired from the other one.
   */
  read(): Promise<DoorState | 'broken' | undefined>
  /** Throws what the disk throws; then nothing has changed. If only the second copy fails, that is logged. */
  write(door: DoorState): Promise<void>
}

/** Gives access to the two files of the door. */
export function createDoorFile(disk: Disk, dataFolder: string, log: Log): DoorFile {
  const fileOf = (name: string) =>
    createJsonFile({ path: join(dataFolder, name), schema: DoorSchema, whenBroken: 'leave', disk })
  const first = fileOf('staff-pin.json')
  const copy = fileOf('staff-pin.copy.json')
  const write = async (door: DoorState) => {
    await first.write(door)
    await writeCopy(copy, door, log)
  }
  return {
    write,
    async read() {
      const found = [await first.read(), await copy.read()] as const
      const door = agreed(found)
      if (door === 'broken') log.error(`the staff PIN cannot be read: ${found.map(({ state }) => state).join(', ')}`)
      if (typeof door === 'object' && found.some((one) => !holds(one, door))) {
        log.warn('a copy of the staff PIN was damaged, lost or behind, and is mended by the other')
        await write(door).catch((error: unknown) => {
          log.error('the staff PIN could not be mended', error)
        })
      }
      return door
    }
  }
}

async function writeCopy(copy: JsonFile<DoorState>, door: DoorState, log: Log): Promise<void> {
  try {
    await copy.write(door)
  } catch (error) {
    log.error('the copy of the staff PIN could not be written', error)
  }
}

/** The PIN of the first copy, with the stricter count of both: restoring an older file gives no free try. */
function agreed([first, copy]: readonly [FoundJson<DoorState>, FoundJson<DoorState>]):
  DoorState | 'broken' | undefined {
  if (first.state === 'whole' && copy.state === 'whole' && first.value.pin.hash === copy.value.pin.hash)
    return { pin: first.value.pin, lockout: stricter(first.value.lockout, copy.value.lockout) }
  if (first.state === 'whole') return first.value
  if (copy.state === 'whole') return copy.value
  return first.state === 'missing' && copy.state === 'missing' ? undefined : 'broken'
}

function holds(found: FoundJson<DoorState>, door: DoorState): boolean {
  return found.state === 'whole' && JSON.stringify(found.value) === JSON.stringify(door)
}
