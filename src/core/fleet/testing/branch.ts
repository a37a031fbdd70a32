import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Settings } from '../../../domain/staff/settings'
import { createCalendar } from '../../library/calendar'
import { createPackOpener } from '../../library/openedPack'
import { createShownPack } from '../../library/shownPack'
import type { Disk } from '../../disk/disk'
import type { Log } from '../../log'
import { SAMPLE_ABOUT, sampleContents } from '../../pack/testing/samplePack'
import { readPack } from '../../pack/readPack'
import { writePack } from '../../pack/writePack'
import { openKeyring } from '../../settings/openKeyring'
import { ContentUpdater } from '../../staff/contentUpdater'
import { openPackStore } from '../../store/openPackStore'
import { vetNow } from '../../vetting/testing/vetNow'
import { openFleetMemory } from '../fleetMemory'
import { Inbox } from '../inbox'
import { createInboxLook } from '../inboxLook'
import { openKeyRotation } from '../keyRotation'
import { createShareGate } from '../shareGate'

/** What a test may set for a branch. */
export interface BranchOptions {
  readonly data: string
  readonly inbox: string
  readonly log: Log
  readonly settings?: Partial<Pick<Settings, 'inbox' | 'closingTime'>>
  /** The disk that packs are stored on. */
  readonly disk?: Disk
}

/** A small but complete pack; `marker` is its version and is part of its only question. */
export function packOf(marker: string, created: string, privateKey?: string): Uint8Array {
  return writePack(
    sampleContents(marker),
    { ...SAMPLE_ABOUT, version: marker, created: new Date(created) },
    { privateKey }
  )
}

/** Puts public keys into a data folder, as an installer does. */
export async function layKeys(data: string, ...publicKeys: string[]): Promise<void> {
  await mkdir(join(data, 'trusted-keys'), { recursive: true })
  for (const [at, key] of publicKeys.entries()) await writeFile(join(data, 'trusted-keys', `${at}.pem`), key)
}

/**
 * A kiosk's store, updater and inbox over real folders, as `openKiosk` puts them together; its bundled pack is of
 * 2026-01-01.
 */
export async function openBranch({ data, inbox: folder, log, settings = {}, disk }: BranchOptions) {
  const calendar = createCalendar()
  const keyring = await openKeyring(data, log)
  const bundled = readPack(packOf('はじめ', '2026-01-01T00:00:00Z'))
  if (!bundled.ok) throw new Error(bundled.code)
  const store = await openPackStore({
    dataFolder: data,
    bundled: bundled.value,
    read: (bytes) => Promise.resolve(readPack(bytes, { trustedKeys: keyring.keys })),
    ...(disk ? { disk } : {})
  })
  const openPack = createPackOpener(calendar)
  const shown = createShownPack(store.shown().pack, openPack)
  const trustedKeys = () => keyring.keys
  const packTable = () => Promise.reject(new Error('no table here'))
  const updater = new ContentUpdater({
    ...{ store, shown, openPack, calendar, trustedKeys, packTable },
    organisation: () => '',
    vet: vetNow
  })
  const memory = await openFleetMemory({ dataFolder: data, log })
  const isFuture = (instant: string) => Date.parse(instant) > Date.now() + 86_400_000
  const rotation = await openKeyRotation({ dataFolder: data, keyring, log, isFuture })
  const folderSet = () => settings.inbox ?? folder
  const gate = createShareGate()
  const look = createInboxLook({
    ...{ dataFolder: data, keyring, rotation, store, memory, calendar, isFuture, gate },
    folder: folderSet,
    vet: vetNow
  })
  const inbox = new Inbox({
    look,
    folder: folderSet,
    closingTime: () => settings.closingTime ?? '17:15',
    shownCreated: () => store.shown().pack.manifest.created,
    publish: (bytes, file) => updater.publishBytes(bytes, file),
    retiringKeys: () => rotation.retiring(),
    memory,
    onPublished: () => undefined,
    log
  })
  return { inbox, store, updater, keyring, rotation, memory, version: () => shown.pack().manifest.version }
}
