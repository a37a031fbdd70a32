import { extname } from 'node:path'
import type { UpdateProgressView } from '../../contract/staff'
import type { Content } from '../../domain/content/content'
import type { IsoDate } from '../../domain/value/isoDate'
import { PACK_ENDING, type Pack } from '../../domain/pack/pack'
import { staleSummaries } from '../../domain/check/staleSummaries'
import type { StoreFault } from '../../domain/pack/storeFault'
import type { TableProblem } from '../../domain/check/tableProblem'
import { PACK_LIMITS } from '../pack/packZip'
import { readStickFile } from '../disk/readStickFile'
import { READ_AGAIN } from '../table/content/columns'
import type { TablePacker } from '../publish/packTablesApart'
import type { PackVetter } from '../vetting/vetPackApart'

/** A file as it would be published. */
export type ReadUpdate =
  | { readonly outcome: 'refused'; readonly fault: StoreFault }
  | { readonly outcome: 'faulty'; readonly notes: readonly TableProblem[] }
  | {
      readonly outcome: 'ready'
      readonly bytes: Uint8Array
      readonly pack: Pack
      readonly notes: readonly TableProblem[]
    }

export interface ReadUpdateOptions {
  readonly trustedKeys: readonly string[]
  /** Written into a pack that is made from a table. */
  readonly organisation: string
  /** Becomes the version of a pack that is made from a table. */
  readonly today: IsoDate
  /** The time of making that is written into a pack made from a table. */
  readonly created: Date
  /** The content that shows now: a table is compared with it. */
  readonly now: Content
  readonly vet: PackVetter
  readonly packTable: TablePacker
  readonly signal: AbortSignal
  readonly onProgress: (progress: NonNullable<UpdateProgressView>) => void
}

/** Reads a pack or a table from a stick and checks it completely: what is `ready` has passed every check. */
export async function readUpdate(path: string, name: string, options: ReadUpdateOptions): Promise<ReadUpdate> {
  const { signal, onProgress } = options
  const file = await readStickFile(path, {
    maxBytes: PACK_LIMITS.fileBytes,
    signal,
    onProgress: (done) => onProgress({ stage: 'read', done })
  })
  if (!file.ok) return { outcome: 'refused', fault: file.code }
  onProgress({ stage: 'check', done: 0 })
  if (extname(name).toLowerCase() === PACK_ENDING) return readyPack(file.value, options)
  return packTable(file.value, name, options)
}

async function packTable(bytes: Uint8Array, name: string, options: ReadUpdateOptions): Promise<ReadUpdate> {
  const { trustedKeys, today, created, organisation, now, signal, onProgress } = options
  // A table has no signature. A kiosk with keys must not accept unsigned content just because the file is of another
  // kind.
  if (trustedKeys.length > 0) return { outcome: 'refused', fault: 'unsigned' }
  const task = { bytes, name, now, about: { version: today, organisation, created } }
  const { pack, problems } = await options.packTable(task, signal, onProgress)
  return pack ? readyPack(pack, options, problems) : { outcome: 'faulty', notes: problems }
}

async function readyPack(
  bytes: Uint8Array,
  { vet, trustedKeys, today, signal, now }: ReadUpdateOptions,
  notes?: readonly TableProblem[]
): Promise<ReadUpdate> {
  // The content of a table was checked while it was read, when each fault still had a cell.
  const pack = await vet(bytes, { trustedKeys, today, isNew: notes === undefined }, signal)
  if (!pack.ok) return { outcome: 'refused', fault: pack.code }
  return { outcome: 'ready', bytes, pack: pack.value, notes: notes ?? notesOnPack(now, pack.value.content) }
}

/** Notes on a pack. They name items by number, since a pack has no cells. */
function notesOnPack(now: Content, next: Content): TableProblem[] {
  return staleSummaries(now, next).map(({ severity, list, index, reason }) => {
    const item = list === 'guides' ? next.guides[index] : next.entries[index]
    return { severity, line: 0, column: '-', itemId: item?.id ?? '', reason, remedy: READ_AGAIN }
  })
}
