import { randomBytes } from 'node:crypto'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { z } from 'zod'
import { InstallationIdSchema } from '../../domain/fleet/branchState'
import type { Disk } from '../disk/disk'
import { createJsonFile } from '../disk/jsonFile'
import type { Log } from '../log'

const FILE = 'fleet.json'
const Instant = z.iso.datetime()

const MemorySchema = z.object({
  id: InstallationIdSchema,
  /** The machine that the id was chosen for: a data folder that is copied to another machine gets another id there. */
  host: z.string(),
  /** When the newest content that ever showed was made: nothing of that age or older is taken automatically. */
  newest: Instant.nullable().default(null),
  /** The pack that waits for closing time, and since when: a kiosk may be switched off before it closes. */
  waiting: z.object({ id: z.string(), since: Instant }).nullable().default(null),
  printerFault: z.object({ at: Instant, outcome: z.string() }).nullable().default(null)
})

/** What a kiosk remembers about its exchange with head office. */
export type FleetNotes = z.output<typeof MemorySchema>

/** Stores those notes in the data folder. */
export interface FleetMemory {
  read(): FleetNotes
  /**
   * Takes effect at once. If the disk refuses the change, that is logged, and the change lasts until the program ends.
   */
  update(change: Partial<Omit<FleetNotes, 'id' | 'host'>>): Promise<void>
}

export interface FleetMemoryOptions {
  readonly dataFolder: string
  readonly log: Log
  readonly disk?: Disk
  /** Default: the machine's own name. */
  readonly host?: string
}

/**
 * Opens the notes of a data folder. A file that cannot be understood is set aside; nothing is written before `update`.
 */
export async function openFleetMemory(options: FleetMemoryOptions): Promise<FleetMemory> {
  const { dataFolder, log, disk, host = hostname() } = options
  const path = join(dataFolder, FILE)
  const file = createJsonFile({ path, schema: MemorySchema, whenBroken: 'set-aside', indent: 2, disk })
  const found = await file.read()
  if (found.state === 'broken') log.warn(`${FILE} is set aside as ${FILE}.broken: ${found.reason}`)
  if (found.state === 'unreadable') log.error(`${FILE} cannot be read`, found.error)
  const isOwn = found.state === 'whole' && found.value.host === host
  let notes: FleetNotes = {
    ...(found.state === 'whole' ? found.value : { newest: null, waiting: null, printerFault: null }),
    id: isOwn ? found.value.id : randomBytes(6).toString('hex'),
    host
  }
  let kept = isOwn ? JSON.stringify(notes) : ''
  let last = Promise.resolve()
  const keep = async () => {
    const next = JSON.stringify(notes)
    if (next === kept) return
    kept = next
    await file.write(notes).catch((error: unknown) => {
      log.error(`${FILE} could not be written`, error)
    })
  }
  return {
    read: () => notes,
    update(change) {
      notes = { ...notes, ...change }
      // One write after another: of two at once, the older could replace the newer file.
      last = last.then(keep)
      return last
    }
  }
}
