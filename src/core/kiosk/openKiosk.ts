import { readFile } from 'node:fs/promises'
import type { KioskView } from '../../contract/kiosk'
import type { Pack } from '../../domain/pack/pack'
import { PACK_FAULT_REASONS, type PackFault } from '../../domain/pack/packFault'
import { fail, succeed, type Result } from '../../domain/value/result'
import { createFleet } from '../fleet/createFleet'
import type { Log } from '../log'
import { readPack } from '../pack/readPack'
import { openPictures } from '../pictures/openPictures'
import type { SheetPrinter } from '../printing/sheetPrinter'
import type { Router } from '../router'
import { openSettings } from '../settings/openSettings'
import { openKeyring } from '../settings/openKeyring'
import { createContentExporter } from '../staff/contentExporter'
import { createSticks } from '../staff/sticks'
import { mountedSticks } from '../staff/mountedSticks'
import { openStaffDoor } from '../staff/staffDoor'
import { createStatsReporter } from '../staff/statsReporter'
import { staffWarnings } from '../staff/staffWarnings'
import { ContentUpdater } from '../staff/contentUpdater'
import { openCounts } from '../stats/openCounts'
import { openPackStore } from '../store/openPackStore'
import { packTablesApart } from '../publish/packTablesApart'
import { vetPackApart } from '../vetting/vetPackApart'
import { createCalendar } from '../library/calendar'
import { createKiosk } from './createKiosk'
import { createPackOpener } from '../library/openedPack'
import { openDataFolder, refuseStart, type StartRefusal } from './openDataFolder'
import type { KioskOptions } from './parseKioskOptions'
import { readBuild } from './readBuild'
import { createPageWatch, type HostPage, type PageWatch } from './pageWatch'
import { createShownPack } from '../library/shownPack'

/** What a host provides for the kiosk that it opens. */
export interface HostParts {
  readonly host: KioskView['host']
  /** The path of the pack that is built with the program and comes with every kiosk. */
  readonly bundledPack: string
  /** The path of the built worker that makes packs from tables. */
  readonly tableWorker: string
  /** The path of the built worker that vets packs. */
  readonly packWorker: string
  readonly printer: SheetPrinter | undefined
  /** If the page prints by itself: whether paper would come out. Default: always. */
  readonly canPagePrint?: () => Promise<boolean>
  /** What to do about the page that the host itself opens; undefined if pages are opened by others. */
  readonly page?: HostPage
  /** Ends the program when staff ask for it. */
  readonly quit: () => void
  readonly log: Log
}

/** A kiosk that is open. */
export interface OpenedKiosk {
  readonly router: Router
  /** Has to be told of every page that the host opens; undefined if the host provided no `page`. */
  readonly pageWatch: PageWatch | undefined
  /** Writes what is only in memory to the disk, and keeps running. */
  save(): Promise<void>
  /** Writes what is only in memory to the disk and releases the data folder; called before the program ends. */
  close(): Promise<void>
}

/**
 * Opens the kiosk's data and assembles its core. A pack given as an option is shown for this start only; otherwise the
 * one that staff published, else the one before it, else the bundled one.
 */
export async function openKiosk(
  { now, pack: named, data }: KioskOptions,
  { host, bundledPack, tableWorker, packWorker, printer, canPagePrint, page, quit, log }: HostParts
): Promise<{ readonly ok: true; readonly value: OpenedKiosk } | StartRefusal> {
  const calendar = createCalendar(now)
  const vet = vetPackApart(packWorker, log)
  const readNamed = (bytes: Uint8Array) => vet(bytes, { trustedKeys: [], today: calendar.today(), isNew: false })
  const first = named === undefined ? undefined : await readPackFile(named, readNamed)
  if (first && !first.ok) return refuseStart(first.code)
  // Not vetted: it was built with the program and is trusted like it, and every start waits for this line.
  const bundled = await readPackFile(bundledPack, readPack)
  if (!bundled.ok) return refuseStart(bundled.code)
  const folder = await openDataFolder(data, log)
  if (!folder.ok) return folder
  const settings = await openSettings(data, log)
  const keyring = await openKeyring(data, log)
  const openPack = createPackOpener(calendar)
  const store = await openPackStore({
    dataFolder: data,
    bundled: bundled.value,
    named: first?.value,
    read: (bytes, signal) => vet(bytes, { trustedKeys: keyring.keys, today: calendar.today(), isNew: false }, signal)
  })
  const { pack, fault } = store.shown()
  if (fault) log.error(`the published pack does not show: ${fault}`)
  const shown = createShownPack(pack, openPack)
  const counts = await openCounts({ dataFolder: data, log })
  const updates = new ContentUpdater({
    store,
    shown,
    openPack,
    calendar,
    trustedKeys: () => keyring.keys,
    organisation: () => settings.read().organisation.name,
    vet,
    packTable: packTablesApart(tableWorker)
  })
  const stats = createStatsReporter({ counts, questionOf: (id) => shown.pack().edition().items.get(id)?.question })
  const build = await readBuild(bundledPack)
  const fleet = await createFleet({
    dataFolder: data,
    settings: settings.read,
    keyring,
    store,
    calendar,
    vet,
    publish: (bytes, file) => updates.publishBytes(bytes, file),
    stats: stats.csv,
    version: build?.version ?? '',
    log
  })
  const staff = {
    door: await openStaffDoor({ dataFolder: data, log }),
    store,
    updates,
    fleet,
    keyring,
    content: createContentExporter({ store, bundledPack, namedPack: named }),
    sticks: createSticks(data, mountedSticks),
    settings,
    pictures: await openPictures(data, log),
    kanji: (kana: string) => shown.pack().kanji(kana),
    stats,
    build,
    calendar,
    warnings: (created: string) =>
      staffWarnings({
        dataFolder: data,
        counts,
        created,
        machineDay: now === undefined ? calendar.today() : undefined
      }),
    quit
  }
  for (const warning of await staff.warnings(pack.manifest.created)) log.warn(`staff are warned: ${warning}`)
  const pageWatch = page && createPageWatch({ ...page, closingTime: () => settings.read().closingTime })
  const router = createKiosk({ host, shown, counts, staff, printer, canPagePrint, pageWatch, log })
  fleet.start()
  const close = async () => {
    pageWatch?.end()
    // Not awaited: what it writes is either complete or not there, and a network share may never answer.
    void fleet.stop()
    await counts.flush()
    await folder.value.release()
  }
  return succeed({ router, pageWatch, save: () => counts.flush(), close })
}

async function readPackFile(
  file: string,
  read: (bytes: Uint8Array) => Result<Pack, PackFault> | Promise<Result<Pack, PackFault>>
): Promise<Result<Pack>> {
  const bytes = await readFile(file).catch(() => undefined)
  if (!bytes) return fail(`${file}: 内容のパックが読めません。ファイルがあるか確かめてください。`)
  const pack = await read(bytes)
  return pack.ok ? pack : fail(`${file}: ${PACK_FAULT_REASONS[pack.code]}`)
}
