import { extname } from 'node:path'
import type { UpdateProgressView } from '../../contract/staff'
import type { Term } from '../../domain/content/content'
import type { IsoDate } from '../../domain/content/isoDate'
import type { Pack } from '../../domain/content/pack'
import type { StoreFault } from '../../domain/content/storeFault'
import type { TableProblem } from '../../domain/content/tableProblem'
import { PACK_LIMITS } from '../pack/packZip'
import { readStickFile } from '../disk/readStickFile'
import type { TableReader } from '../table/readTableApart'
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
  /** Named in a pack that is made of a table. */
  readonly organisation: string
  /** Names the version of a pack that is made of a table. */
  readonly today: IsoDate
  /** When a pack that is made of a table was made. */
  readonly created: Date
  /** The terms that show now: a table without a sheet of terms keeps them. */
  readonly glossary: readonly Term[]
  readonly vet: PackVetter
  readonly readTable: TableReader
  readonly signal: AbortSignal
  readonly onProgress: (progress: NonNullable<UpdateProgressView>) => void
}

/** Reads a pack or a table from a stick to the very end: what is `ready` has passed every check. */
export async function readUpdate(path: string, name: string, options: ReadUpdateOptions): Promise<ReadUpdate> {
  const { signal, onProgress } = options
  const file = await readStickFile(path, {
    maxBytes: PACK_LIMITS.fileBytes,
    signal,
    onProgress: (done) => onProgress({ stage: 'read', done })
  })
  if (!file.ok) return { outcome: 'refused', fault: file.code }
  onProgress({ stage: 'check', done: 0 })
  if (extname(name).toLowerCase() === '.faqpack') return readyPack(file.value, options, [])
  return readTable(file.value, name, options)
}

async function readTable(bytes: Uint8Array, name: string, options: ReadUpdateOptions): Promise<ReadUpdate> {
  const { trustedKeys, today, created, organisation, glossary, signal, onProgress } = options
  // A table bears no signature, and a kiosk with keys is not to be talked out of them by another kind of file.
  if (trustedKeys.length > 0) return { outcome: 'refused', fault: 'unsigned' }
  const task = { bytes, name, glossary, about: { version: today, organisation, created } }
  const { pack, problems } = await options.readTable(task, signal, onProgress)
  return pack ? readyPack(pack, options, problems) : { outcome: 'faulty', notes: problems }
}

async function readyPack(
  bytes: Uint8Array,
  { vet, trustedKeys, today, signal }: ReadUpdateOptions,
  notes: readonly TableProblem[]
): Promise<ReadUpdate> {
  const pack = await vet(bytes, { trustedKeys, today, isNew: true }, signal)
  return pack.ok ? { outcome: 'ready', bytes, pack: pack.value, notes } : { outcome: 'refused', fault: pack.code }
}
