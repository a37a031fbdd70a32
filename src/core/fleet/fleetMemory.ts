import { randomBytes } from 'node:crypto'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { z } from 'zod'
import type { Disk } from '../disk/disk'
import { createJsonFile } from '../disk/jsonFile'
import type { Log } from '../log'

const FILE = 'fleet.json'
const Instant = z.iso.datetime()

const MemorySchema = z.object({
  /** Of this installation. */
  id: z.string().regex(/^[0-9a-f]{12}$/),
  /** The machine that the id was chosen for: a data folder that is copied to another gets another id there. */
  host: z.string(),
  /** When the newest content was made that ever showed: nothing as old is taken by itself again. */
  newest: Instant.nullable().default(null),
  /** The pack that waits for closing time, and since when: a kiosk may be switched off before it closes. */
  waiting: z.object({ id: z.string(), since: Instant }).nullable().default(null),
  printerFault: z.object({ at: Instant, outcome: z.string() }).nullable().default(null)
})

/** What a kiosk keeps of its dealings with head office. */
export type FleetNotes = z.output<typeof MemorySchema>

/** Keeps those notes in the data folder. */
export interface FleetMemory {
  read(): FleetNotes
  /** Holds at once. What the disk refuses is logged, and holds until the program ends. */
  update(change: Partial<Omit<FleetNotes, 'id' | 'host'>>): Promise<void>
}

export interface FleetMemoryOptions {
  readonly dataFolder: string
  readonly log: Log
  readonly disk?: Disk
  /** Default: the system's. */
  readonly host?: string
}

/** Opens the notes of a data folder. A file that cannot be understood is set aside; nothing is written before `update`. */
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
      // One after another: of two at once the earlier might be the last to take the file's name.
      last = last.then(keep)
      return last
    }
  }
}
