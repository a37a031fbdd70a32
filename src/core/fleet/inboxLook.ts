import { compareContent, type DifferenceCounts } from '../../domain/changes/compareContent'
import type { PackManifest } from '../../domain/pack/pack'
import { succeed } from '../../domain/value/result'
import type { InboxState } from '../../domain/fleet/folderState'
import type { LeftFile, LeftReason } from '../../domain/fleet/leftReason'
import type { Calendar } from '../library/calendar'
import { sha256 } from '../pack/packId'
import { PACK_LIMITS } from '../pack/packZip'
import type { Keyring } from '../settings/openKeyring'
import { fingerprintsOf } from '../settings/readTrustedKeys'
import type { PackStore } from '../store/packStore'
import type { PackVetter } from '../vetting/vetPackApart'
import { checkFolder, folderFault } from './checkFolder'
import { choosePacks, type FoundPack } from './choosePacks'
import type { FleetMemory } from './fleetMemory'
import type { KeyRotation } from './keyRotation'
import { createLabelReader, readInboxFile } from './labelReader'
import { listInbox, type InboxFile } from './listInbox'
import { MAX_ROTATION_BYTES, rotationDate } from './rotation'
import type { ShareGate } from './shareGate'

/** A pack that passed every check of staff publishing, kept in memory until it is published. */
export interface WaitingPack {
  /** SHA-256 of the file. */
  readonly hash: string
  /** Its name in the folder. */
  readonly file: string
  readonly bytes: Uint8Array
  readonly manifest: PackManifest
  readonly signer: string | undefined
  readonly difference: DifferenceCounts
  /** The content that it was vetted and compared against. */
  readonly against: string
}

/** What a look into 受け取り found. */
export interface Findings {
  readonly state: InboxState
  readonly waiting: WaitingPack | undefined
  readonly left: readonly LeftFile[]
}

export interface LookOptions {
  /** The folder that staff set; empty if there is none. */
  readonly folder: () => string
  readonly dataFolder: string
  readonly keyring: Keyring
  readonly rotation: KeyRotation
  readonly store: Pick<PackStore, 'shown' | 'signers'>
  readonly memory: FleetMemory
  readonly calendar: Calendar
  readonly vet: PackVetter
  readonly isFuture: (instant: string) => boolean
  readonly gate: ShareGate
}

/**
 * Looks into 受け取り once. `before` is the pack that waited so far; it is not vetted again. Rejects if `signal` is
 * aborted.
 */
export type InboxLook = (before: WaitingPack | undefined, signal: AbortSignal) => Promise<Findings>

/** Makes the look. It remembers what it has read. */
export function createInboxLook(options: LookOptions): InboxLook {
  const { folder, dataFolder, keyring, rotation, store, gate } = options
  const labels = createLabelReader(gate)
  const vetOnce = createVetOnce(options)

  return async (before, signal) => {
    if (folder() === '') return { state: 'off', waiting: undefined, left: [] }
    if (fingerprintsOf(keyring.keys).length === 0) return { state: 'no-keys', waiting: undefined, left: [] }
    const listed = await listWhole(folder(), dataFolder, gate)
    // A pack that was verified stays verified while the network is down.
    if (!listed.ok) return { state: listed.code, waiting: before, left: [] }
    const { files, rest } = listed.value
    const ofKind = (kind: InboxFile['kind']) => files.filter((file) => file.kind === kind)
    const left: LeftFile[] = ofKind('other').map(({ name }) => ({ name, reason: 'other-file' }))
    left.push(...(await honourRotations(ofKind('rotation'), rotation, gate)))
    await rotation.retire(() => store.signers())

    const packs = ofKind('pack')
    labels.keepOnly(packs)
    const labelled = []
    for (const file of packs) labelled.push({ file, label: await labels.label(file, keyring.keys) })
    const choice = choosePacks(labelled, await takenSoFar(options))
    left.push(...choice.left.map(({ file, reason }) => ({ name: file.name, reason })))
    let waiting: WaitingPack | undefined
    for (const found of choice.candidates) {
      const vetted = waiting ? 'not-newest' : await vetOnce(found, before, signal)
      if (typeof vetted === 'string') left.push({ name: found.file.name, reason: vetted })
      else waiting = vetted
    }
    left.push(...rest.map((name) => ({ name, reason: 'too-many' as const })))
    return { state: 'ready', waiting, left }
  }
}

async function listWhole(folder: string, dataFolder: string, gate: ShareGate) {
  const state = await gate.run(() => checkFolder(folder, 'inbox', dataFolder))
  if (!state.ok) return state
  if (state.value !== 'ready') return { ok: false as const, code: state.value }
  const listed = await gate.run(async () => {
    try {
      return succeed(await listInbox(folder))
    } catch (error) {
      return { ok: false as const, code: folderFault(error) }
    }
  })
  return listed.ok ? listed.value : listed
}

/** Honours rotations from the oldest on: in a series, each is signed by the key that the one before it named. */
async function honourRotations(
  files: readonly InboxFile[],
  rotation: KeyRotation,
  gate: ShareGate
): Promise<LeftFile[]> {
  const left: LeftFile[] = []
  const read: { name: string; bytes: Uint8Array }[] = []
  for (const file of files) {
    const bytes = await readInboxFile(file, MAX_ROTATION_BYTES, gate)
    if (bytes.ok) read.push({ name: file.name, bytes: bytes.value })
    else left.push({ name: file.name, reason: bytes.code })
  }
  read.sort((one, other) => (rotationDate(one.bytes) < rotationDate(other.bytes) ? -1 : 1))
  for (const { name, bytes } of read) {
    const reason = await rotation.honour(bytes)
    if (reason) left.push({ name, reason })
  }
  return left
}

/** What a pack must be newer than. A pack that staff chose to show counts from now on. */
async function takenSoFar({ store, memory, isFuture }: LookOptions) {
  const { pack, place, fault } = store.shown()
  const { id, created } = pack.manifest
  const { newest } = memory.read()
  const isNewest = newest === null || Date.parse(created) > Date.parse(newest)
  if (isNewest && place !== 'named') await memory.update({ newest: created })
  const isLost = fault !== undefined && fault !== 'failed-search'
  return { shown: { id, created }, newest: memory.read().newest, isLost, isFuture }
}

type VetOnce = (
  found: FoundPack,
  before: WaitingPack | undefined,
  signal: AbortSignal
) => Promise<WaitingPack | LeftReason>

/**
 * Vets packs by the same checks as publishing by staff. What was refused once under the same keys is not tried again.
 */
function createVetOnce({ keyring, store, calendar, vet, gate }: LookOptions): VetOnce {
  const refused = new Map<string, LeftReason>()
  return async ({ file, hash, manifest, signer }, before, signal) => {
    const { content, manifest: shown } = store.shown().pack
    if (before?.hash === hash && before.against === shown.id) return before
    const known = `${hash} ${keyring.keys.join()}`
    const fault = refused.get(known)
    if (fault) return fault
    const read = await readInboxFile(file, PACK_LIMITS.fileBytes, gate)
    if (!read.ok) return read.code
    if (sha256(read.value) !== hash) return 'unfinished'
    const today = calendar.dayFor(shown.created)
    const vetted = await vet(read.value, { trustedKeys: keyring.keys, today, isNew: true }, signal)
    if (!vetted.ok) {
      refused.set(known, vetted.code)
      return vetted.code
    }
    const { added, changed, removed } = compareContent(content, vetted.value.content)
    const difference = { added: added.length, changed: changed.length, removed: removed.length }
    return { hash, file: file.name, bytes: read.value, manifest, signer, difference, against: shown.id }
  }
}
