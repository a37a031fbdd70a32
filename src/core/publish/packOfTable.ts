import type { Content } from '../../domain/content/content'
import { buildPack, type BuildProgress } from '../content/buildPack'
import type { PackAbout } from '../pack/writePack'
import { importTable } from '../table/content/importTable'
import type { TableProblem } from '../../domain/check/tableProblem'

/** A table that is to become a pack. */
export interface TableTask {
  readonly bytes: Uint8Array
  readonly name: string
  /** The content that shows now: it fills in what the table leaves out, and shows which summaries were not updated. */
  readonly now?: Content
  readonly about: PackAbout
}

/** The result for a table: a pack, or errors among the problems. */
export interface TableOutcome {
  readonly problems: readonly TableProblem[]
  readonly pack: Uint8Array | undefined
}

/** Reads a table and builds its pack, unsigned. `onProgress` is called once the table has no errors and the build begins. */
export async function packOfTable(
  { bytes, name, now, about }: TableTask,
  onProgress: (progress: BuildProgress) => void
): Promise<TableOutcome> {
  const { content, problems } = await importTable(bytes, name, { now })
  if (problems.some(({ severity }) => severity === 'error')) return { problems, pack: undefined }
  return { problems, pack: await buildPack(content, about, { onProgress }) }
}
