import { join } from 'node:path'
import type { OutboxView } from '../../contract/fleet'
import { STATE_ENDING, type BranchState } from '../../domain/fleet/branchState'
import type { FolderState } from '../../domain/fleet/folderState'
import { diskFault } from '../disk/diskFault'
import { codeOf, realDisk } from '../disk/disk'
import { encodeJson } from '../disk/json'
import { removeFiles } from '../disk/removeFiles'
import { UNFINISHED, writeAtomically } from '../disk/writeAtomically'
import type { Log } from '../log'
import { sha256 } from '../pack/packId'
import { checkFolder, folderFault } from './checkFolder'
import type { ShareGate } from './shareGate'

/**
 * Readable for the program that collects the reports, maybe under another account. They contain nothing about any
 * visitor.
 */
const REPORT_MODE = 0o644

export interface OutboxOptions {
  /** The folder that staff set; empty if there is none. */
  readonly folder: () => string
  readonly dataFolder: string
  /**
   * The id of this installation, used in file names: no two branches write the same files, and renaming a branch leaves
   * no old file behind.
   */
  readonly id: () => string
  readonly state: () => Promise<BranchState>
  /** The counts as CSV, as staff export them. */
  readonly stats: () => Promise<Uint8Array>
  readonly gate: ShareGate
  readonly log: Log
}

/** 差し出し: the folder in which head office reads about this kiosk. */
export interface Outbox {
  /** Writes state and counts. Never throws: `view` reports what goes wrong, and the log names it once. */
  post(): Promise<void>
  view(): OutboxView
}

/** Makes the outbox. Nothing is written before `post`. */
export function createOutbox(options: OutboxOptions): Outbox {
  const { folder, gate, log } = options
  const write = createReportWriter(options)
  let state: FolderState = 'off'
  let written: string | undefined
  let last: Promise<void> = Promise.resolve()

  const postNow = async () => {
    const to = folder()
    const before = state
    const outcome = await gate.run(() => write(to))
    state = outcome.ok ? outcome.value : outcome.code
    if (state === 'ready') written = new Date().toISOString()
    if (state === before) return
    if (state === 'ready' || state === 'off') log.info(`the outbox is ${state}`)
    else log.warn(`the reports could not be written: ${state}`)
  }
  return {
    post: () => {
      last = last.then(postNow).catch((error: unknown) => {
        log.error('the reports could not be made', error)
      })
      return last
    },
    view: () => ({ state, folder: folder(), written })
  }
}

/** Writes both reports into a folder, the counts only if they have changed, and the state last. */
function createReportWriter({ dataFolder, id, state, stats }: OutboxOptions) {
  let posted: { readonly to: string; readonly counts: string } | undefined
  return async (to: string): Promise<FolderState> => {
    const found = await checkFolder(to, 'outbox', dataFolder)
    if (found !== 'ready') return found
    const name = `madoguchi-${id()}`
    if (posted?.to !== to) await removeFiles(realDisk, to, (left) => left.startsWith(name) && left.endsWith(UNFINISHED))
    const counts = await stats()
    const report = encodeJson(await state(), 2)
    try {
      if (posted?.to !== to || posted.counts !== sha256(counts))
        await writeAtomically(join(to, `${name}.stats.csv`), counts, { mode: REPORT_MODE })
      posted = { to, counts: sha256(counts) }
      await writeAtomically(join(to, name + STATE_ENDING), report, { mode: REPORT_MODE })
      return 'ready'
    } catch (error) {
      return codeOf(error) === 'ENOENT' ? folderFault(error) : diskFault(error)
    }
  }
}
