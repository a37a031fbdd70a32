import { statfs } from 'node:fs/promises'
import type { FleetView } from '../../contract/fleet'
import type { Beat } from '../../contract/kiosk'
import type { PrintOutcome } from '../../contract/print'
import type { Result } from '../../domain/value/result'
import type { StoreFault } from '../../domain/pack/storeFault'
import { plainLine, STATE_CHARS, STATE_FORMAT, type BranchState } from '../../domain/fleet/branchState'
import type { FolderState, FolderUse } from '../../domain/fleet/folderState'
import type { Settings } from '../../domain/staff/settings'
import type { Calendar } from '../library/calendar'
import type { Log } from '../log'
import type { Keyring } from '../settings/openKeyring'
import type { PackStore } from '../store/packStore'
import { originOf } from '../store/pickShown'
import type { PackVetter } from '../vetting/vetPackApart'
import { checkFolder } from './checkFolder'
import { openFleetMemory, type FleetMemory } from './fleetMemory'
import { Inbox } from './inbox'
import { createInboxLook } from './inboxLook'
import { openKeyRotation } from './keyRotation'
import { createOutbox } from './outbox'
import { createShareGate } from './shareGate'

/** How often the kiosk looks into 受け取り. */
const LOOK_EVERY_MS = 30_000
/** How often the kiosk writes to 差し出し while nothing happens. */
export const POST_EVERY_MS = 60 * 60_000
/** A pack dated further in the future than this comes from a machine whose clock is wrong. */
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
  /** All counts as CSV, as staff export them. */
  readonly stats: () => Promise<Uint8Array>
  /** The program's version; empty in a source tree. */
  readonly version: string
  readonly log: Log
}

/** The exchange with head office: the folders 受け取り and 差し出し. */
export interface Fleet {
  /** Looks into 受け取り and returns the state of both folders. */
  view(): Promise<FleetView>
  /** Publishes the waiting pack with that id, as staff asked. */
  publishNow(id: string): Promise<Result<null, StoreFault>>
  /** The state of a folder that staff may set. */
  checkFolder(use: FolderUse, folder: string): Promise<FolderState>
  /** To be called if the content or the settings have changed: looks and reports at once. */
  refresh(): void
  hear(beat: Beat): void
  notePrint(outcome: PrintOutcome): void
  /** Looks and reports now, and regularly from then on. */
  start(): void
  /** Starts nothing more. Resolves once the running work has ended, which can take long if a share does not answer. */
  stop(): Promise<void>
}

/** Connects inbox and outbox. Does nothing before `start`, and writes nothing at all if neither folder is set. */
export async function createFleet(options: FleetOptions): Promise<Fleet> {
  const { dataFolder, settings, keyring, store, publish, stats, log } = options
  const memory = await openFleetMemory({ dataFolder, log })
  const isFuture = (instant: string) => Date.parse(instant) > Date.now() + FUTURE_MS
  const rotation = await openKeyRotation({ dataFolder, keyring, log, isFuture })
  // One gate for each folder: they may be on two shares, and one of these may be dead.
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
      // A look that is cut off by the end of the program is not an error.
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

/** Makes the function that describes this kiosk in its report. The first report also stores the kiosk's id. */
function createStateOf({ dataFolder, settings, store, version }: FleetOptions, memory: FleetMemory, inbox: Inbox) {
  const started = new Date().toISOString()
  return async (): Promise<BranchState> => {
    await memory.update({})
    const { id, host, printerFault } = memory.read()
    const { branch, organisation } = settings()
    const shown = store.shown()
    const waiting = inbox.waiting()
    const disk = await statfs(dataFolder).catch(() => undefined)
    return {
      format: STATE_FORMAT,
      id,
      host: plainLine(host, STATE_CHARS.host),
      branch: plainLine(branch, STATE_CHARS.branch),
      organisation: plainLine(organisation.name, STATE_CHARS.organisation),
      version,
      pack: { ...nameOf(shown.pack.manifest), origin: originOf(shown) },
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
  return { id, version: plainLine(version, STATE_CHARS.version), created }
}
