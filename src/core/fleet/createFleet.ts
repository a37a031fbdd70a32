import { statfs } from 'node:fs/promises'
import type { FleetView } from '../../contract/fleet'
import type { Beat } from '../../contract/kiosk'
import type { PrintOutcome } from '../../contract/print'
import type { Result } from '../../domain/value/result'
import type { StoreFault } from '../../domain/pack/storeFault'
import { plainLine, STATE_FORMAT, type BranchState } from '../../domain/fleet/branchState'
import type { FolderState, FolderUse } from '../../domain/fleet/folderState'
import type { Settings } from '../../domain/staff/settings'
import type { Calendar } from '../library/calendar'
import type { Log } from '../log'
import type { Keyring } from '../settings/openKeyring'
import type { PackStore } from '../store/packStore'
import type { PackVetter } from '../vetting/vetPackApart'
import { checkFolder } from './checkFolder'
import { openFleetMemory, type FleetMemory } from './fleetMemory'
import { Inbox } from './inbox'
import { createInboxLook } from './inboxLook'
import { openKeyRotation } from './keyRotation'
import { createOutbox } from './outbox'
import { createShareGate } from './shareGate'

/** How often 受け取り is looked into. */
const LOOK_EVERY_MS = 30_000
/** How often 差し出し is written to while nothing happens. */
export const POST_EVERY_MS = 60 * 60_000
/** A pack that was made later than this after now comes from a clock that is wrong. */
const FUTURE_MS = 24 * 60 * 60_000

export interface FleetOptions {
  readonly dataFolder: string
  readonly settings: () => Settings
  readonly keyring: Keyring
  readonly store: Pick<PackStore, 'shown' | 'signers'>
  readonly calendar: Calendar
  readonly vet: PackVetter
  /** Publishes as staff do. */
  readonly publish: (bytes: Uint8Array, file: string) => Promise<Result<null, StoreFault>>
  /** All counts, as staff export them. */
  readonly stats: () => Promise<Uint8Array>
  /** Of the program; empty in a source tree. */
  readonly version: string
  readonly log: Log
}

/** The kiosk's dealings with head office: 受け取り and 差し出し. */
export interface Fleet {
  /** Looks into 受け取り, and tells how both stand. */
  view(): Promise<FleetView>
  /** Publishes the waiting pack of that id at the word of staff. */
  publishNow(id: string): Promise<Result<null, StoreFault>>
  /** How a folder stands that may be set. */
  checkFolder(use: FolderUse, folder: string): Promise<FolderState>
  /** What shows or is set has changed: looks and reports. */
  refresh(): void
  hear(beat: Beat): void
  notePrint(outcome: PrintOutcome): void
  /** Looks and reports now and from then on. */
  start(): void
  /** Begins nothing more; resolves once what was going on has ended, which a dead share may put off for long. */
  stop(): Promise<void>
}

/** Puts both together. Does nothing before `start`; where neither folder is set, it writes nothing at all. */
export async function createFleet(options: FleetOptions): Promise<Fleet> {
  const { dataFolder, settings, keyring, store, publish, stats, log } = options
  const memory = await openFleetMemory({ dataFolder, log })
  const isFuture = (instant: string) => Date.parse(instant) > Date.now() + FUTURE_MS
  const rotation = await openKeyRotation({ dataFolder, keyring, log, isFuture })
  // One for each folder: they may lie on two shares, of which one is dead.
  const gates = { inbox: createShareGate(), outbox: createShareGate() }
  const look = createInboxLook({
    ...options,
    folder: () => settings().inbox,
    rotation,
    memory,
    isFuture,
    gate: gates.inbox
  })
  const inbox: Inbox = new Inbox({
    look,
    folder: () => settings().inbox,
    closingTime: () => settings().closingTime,
    shownCreated: () => store.shown().pack.manifest.created,
    publish,
    retiringKeys: () => rotation.retiring(),
    memory,
    onPublished: () => void outbox.post(),
    log
  })
  const outbox = createOutbox({
    folder: () => settings().outbox,
    dataFolder,
    id: () => memory.read().id,
    state: createStateOf(options, memory, inbox),
    stats,
    gate: gates.outbox,
    log
  })
  let isStopped = false
  const tick = async () => {
    try {
      await inbox.tick()
    } catch (error) {
      // A look that the end of the program breaks off is no fault.
      if (!isStopped) log.error('the inbox could not be looked into', error)
    }
  }
  let going: Promise<void> = Promise.resolve()
  const track = (work: Promise<void>) => {
    going = Promise.all([going, work]).then(() => undefined)
  }
  const refresh = () => track(tick().then(() => outbox.post()))
  const timers: NodeJS.Timeout[] = []
  return {
    view: async () => ({ inbox: await inbox.look(), outbox: outbox.view() }),
    publishNow: (id) => inbox.publishNow(id),
    checkFolder: async (use, folder) => {
      const state = await gates[use].run(() => checkFolder(folder, use, dataFolder))
      return state.ok ? state.value : state.code
    },
    refresh,
    hear: (beat) => inbox.hear(beat),
    notePrint: (outcome) => {
      if (outcome === 'sent' || settings().outbox === '') return
      void memory.update({ printerFault: { at: new Date().toISOString(), outcome } })
    },
    start: () => {
      refresh()
      timers.push(setInterval(() => void tick(), LOOK_EVERY_MS).unref())
      timers.push(setInterval(() => track(outbox.post()), POST_EVERY_MS).unref())
    },
    stop: async () => {
      isStopped = true
      for (const timer of timers) clearInterval(timer)
      inbox.stop()
      await going
    }
  }
}

/** Tells what one kiosk says of itself, and keeps its id from then on. */
function createStateOf({ dataFolder, settings, store, version }: FleetOptions, memory: FleetMemory, inbox: Inbox) {
  const started = new Date().toISOString()
  return async (): Promise<BranchState> => {
    await memory.update({})
    const { id, host, printerFault } = memory.read()
    const { branch, organisation } = settings()
    const { pack, place } = store.shown()
    const waiting = inbox.waiting()
    const disk = await statfs(dataFolder).catch(() => undefined)
    return {
      format: STATE_FORMAT,
      id,
      host: plainLine(host, 100),
      branch: plainLine(branch, 60),
      organisation: plainLine(organisation.name, 60),
      version,
      pack: { ...nameOf(pack.manifest), origin: place === 'bundled' || place === 'named' ? place : 'published' },
      waiting: waiting ? nameOf(waiting.manifest) : null,
      left: inbox.left().length,
      started,
      written: new Date().toISOString(),
      freeBytes: disk ? disk.bavail * disk.bsize : null,
      printerFault
    }
  }
}

function nameOf({ id, version, created }: { readonly id: string; readonly version: string; readonly created: string }) {
  return { id, version: plainLine(version, 40), created }
}
