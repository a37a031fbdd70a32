import { open, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { BranchStateSchema, STATE_ENDING, type BranchState } from '../../domain/fleet/branchState'
import { codeOf } from '../disk/disk'
import { decodeJson } from '../disk/json'

/** The largest file that is read; a state takes about 700 bytes. */
const MAX_BYTES = 16 * 1024
/** How many files are read at the same time. */
const LANES = 16

/** The reports of all branches in a folder. */
export interface FleetReports {
  readonly states: readonly BranchState[]
  /** Files that are named like a state but are not one, each with the reason in Japanese. */
  readonly broken: readonly { readonly file: string; readonly reason: string }[]
}

/**
 * Reads the states in `folder` and in the folders directly below it, since some unions keep one for each branch. If a
 * kiosk has two files, the later one counts, and the other is reported. Throws what the disk throws for `folder`
 * itself.
 */
export async function readReports(folder: string): Promise<FleetReports> {
  const files = await findStates(folder)
  const read = new Array<BranchState | string>(files.length)
  let next = 0
  const lane = async () => {
    for (let at = next++; at < files.length; at = next++) read[at] = await readState(join(folder, files[at] ?? ''))
  }
  await Promise.all(Array.from({ length: LANES }, lane))

  const latest = new Map<string, { file: string; state: BranchState }>()
  const broken: { file: string; reason: string }[] = []
  for (const [at, file] of files.entries()) {
    const state = read[at] ?? ''
    if (typeof state === 'string') {
      broken.push({ file, reason: state })
      continue
    }
    const other = latest.get(state.id)
    const isLater = !other || Date.parse(state.written) > Date.parse(other.state.written)
    if (other) broken.push({ file: isLater ? other.file : file, reason: '同じ端末の、前の知らせです' })
    if (isLater) latest.set(state.id, { file, state })
  }
  return { states: [...latest.values()].map(({ state }) => state), broken }
}

async function findStates(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true })
  const below = entries.filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
  const found = await Promise.all(
    below.map(async ({ name }) => {
      const names = await readdir(join(folder, name)).catch((): string[] => [])
      return names.map((file) => join(name, file))
    })
  )
  return [...entries.filter((entry) => entry.isFile()).map(({ name }) => name), ...found.flat()]
    .filter((path) => isState(path))
    .sort()
}

/**
 * Also true for the name that a synchroniser gives to the second of two conflicting files:
 * `….state.sync-conflict-….json`.
 */
function isState(path: string): boolean {
  const name = path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1)
  return !/^[.~]/.test(name) && (name.endsWith(STATE_ENDING) || /\.state\.sync-conflict-.*\.json$/.test(name))
}

/** The state in a file, or the reason in Japanese why there is none. */
async function readState(path: string): Promise<BranchState | string> {
  try {
    const file = await open(path, 'r')
    try {
      const stat = await file.stat()
      if (!stat.isFile()) return 'ファイルではありません'
      if (stat.size > MAX_BYTES) return '大きすぎます'
      const bytes = new Uint8Array(stat.size)
      const { bytesRead } = await file.read(bytes, 0, stat.size, 0)
      const json = decodeJson(bytes.subarray(0, bytesRead))
      if (json === undefined) return '途中で切れているか、壊れています'
      const state = BranchStateSchema.safeParse(json)
      return state.success ? state.data : `読めない項目があります (${state.error.issues[0]?.path.join('.') ?? ''})`
    } finally {
      await file.close()
    }
  } catch (error) {
    return `読めません (${codeOf(error) ?? String(error)})`
  }
}
