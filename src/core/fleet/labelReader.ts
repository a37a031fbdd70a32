import { fail, type Result } from '../../domain/value/result'
import type { LeftReason } from '../../domain/fleet/leftReason'
import { readStickFile } from '../disk/readStickFile'
import { sha256 } from '../pack/packId'
import { PACK_LIMITS } from '../pack/packZip'
import { peekPack, type PackLabel } from '../pack/readPack'
import type { InboxFile } from './listInbox'
import type { ShareGate } from './shareGate'

/**
 * How often a file that is not whole is read again while its entry stays the same: some programs copy into a file of
 * full size.
 */
const MAX_READS = 20

/** What a pack in 受け取り says about itself, unverified. */
export interface LabelledPack extends PackLabel {
  /** SHA-256 of the file. */
  readonly hash: string
}

export type LabelResult = Result<LabelledPack, LeftReason>

/** Reads the labels of packs, each again only after its file has changed. */
export interface LabelReader {
  label(file: InboxFile, trustedKeys: readonly string[]): Promise<LabelResult>
  /** Forgets all other files. */
  keepOnly(files: readonly InboxFile[]): void
}

interface Seen {
  readonly print: string
  readonly keys: string
  readonly label: LabelResult
  readonly reads: number
}

/** Makes a reader that reads through `gate`. */
export function createLabelReader(gate: ShareGate): LabelReader {
  const seen = new Map<string, Seen>()
  return {
    async label(file, trustedKeys) {
      const keys = trustedKeys.join()
      const before = seen.get(file.name)
      const isSame = before?.print === file.print && before.keys === keys
      if (isSame && (isSettled(before.label) || before.reads >= MAX_READS)) return before.label
      const label = await readLabel(file, trustedKeys, gate)
      seen.set(file.name, { print: file.print, keys, label, reads: isSame ? before.reads + 1 : 1 })
      return label
    },
    keepOnly(files) {
      const names = new Set(files.map(({ name }) => name))
      for (const name of seen.keys()) if (!names.has(name)) seen.delete(name)
    }
  }
}

function isSettled(label: LabelResult): boolean {
  return label.ok || !['unfinished', 'file-gone', 'damaged'].includes(label.code)
}

async function readLabel(file: InboxFile, trustedKeys: readonly string[], gate: ShareGate): Promise<LabelResult> {
  const read = await readInboxFile(file, PACK_LIMITS.fileBytes, gate)
  if (!read.ok) return read
  const peeked = peekPack(read.value, { trustedKeys })
  // A pack ends with the hash of its file. A file without it is not yet complete, or is not a pack.
  if (!peeked.ok) return fail(peeked.code === 'not-a-pack' ? 'unfinished' : peeked.code)
  return { ok: true, value: { ...peeked.value, hash: sha256(read.value) } }
}

/** The bytes of a file in 受け取り as they are now. */
export async function readInboxFile(
  file: InboxFile,
  maxBytes: number,
  gate: ShareGate
): Promise<Result<Uint8Array, LeftReason>> {
  const read = await gate.run(() => readStickFile(file.path, { maxBytes }))
  return read.ok ? read.value : fail('file-gone')
}
