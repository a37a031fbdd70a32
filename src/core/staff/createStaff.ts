import type { ReplyOf } from '../../contract/channels'
import type { BuildView, KanjiOffer, staffRequests, StaffWarning, StatusView } from '../../contract/staff'
import type { PrinterView } from '../../contract/print'
import { fail, succeed, type Result } from '../../domain/value/result'
import type { StoreFault } from '../../domain/pack/storeFault'
import type { SheetItem } from '../../domain/sheet/sheet'
import type { Fleet } from '../fleet/createFleet'
import type { Calendar } from '../library/calendar'
import type { PrinterState, SheetPrinter } from '../printing/sheetPrinter'
import type { Handlers } from '../router'
import { fingerprintsOf } from '../settings/readTrustedKeys'
import type { Pictures } from '../pictures/openPictures'
import type { TrustedKeys } from '../settings/readTrustedKeys'
import type { SettingsFile } from '../settings/openSettings'
import { diskFault } from '../disk/diskFault'
import type { PackStore } from '../store/packStore'
import { originOf } from '../store/pickShown'
import type { ContentExporter } from './contentExporter'
import { notesItem, notesText } from './notesPaper'
import { packView } from '../views/packView'
import type { StaffDoor } from './staffDoor'
import type { StatsReporter } from './statsReporter'
import type { Sticks } from './sticks'
import { readStickLines } from './readStickLines'
import type { ContentUpdater } from './contentUpdater'
import { stampOf, writeToStick } from './writeToStick'

type StaffChannel = keyof typeof staffRequests
export type StaffHandlers = Pick<Handlers, StaffChannel>

/** What the screens behind the PIN need of the rest of the kiosk. */
export interface StaffParts {
  readonly door: StaffDoor
  readonly store: PackStore
  readonly updates: ContentUpdater
  readonly sticks: Sticks
  readonly settings: SettingsFile
  readonly pictures: Pictures
  /** Kanji for the hiragana at the end of a text, from the content that shows. */
  readonly kanji: (kana: string) => readonly KanjiOffer[]
  readonly stats: StatsReporter
  readonly fleet: Fleet
  readonly keyring: TrustedKeys
  readonly content: ContentExporter
  /** Undefined in a source tree. */
  readonly build: BuildView | undefined
  /** What staff have to deal with while the content made at `created` shows. */
  readonly warnings: (created: string) => Promise<readonly StaffWarning[]>
  readonly calendar: Calendar
  readonly printer: SheetPrinter | undefined
  /** Prints some answer, no matter which. */
  readonly testPrint: () => ReplyOf<'print:submit'> | Promise<ReplyOf<'print:submit'>>
  /** Prints something that staff need for themselves. */
  readonly printItem: (item: SheetItem) => Promise<ReplyOf<'print:submit'>>
  /** Ends the kiosk. Called after a short wait, so that the reply reaches the page first. */
  readonly quit: () => void
}

/** The handlers of the staff channels. All but those that check the PIN first ask for an open session. */
export function createStaff(parts: StaffParts): StaffHandlers {
  const { door } = parts
  const guarded = { ...menuHandlers(parts), ...updateHandlers(parts), ...sectionHandlers(parts) }
  return {
    'staff:door': () => succeed(door.view()),
    'staff:open': async ({ pin }) => succeed(await door.open(pin)),
    ...behind(door, guarded)
  }
}

type Guarded = Omit<StaffHandlers, 'staff:door' | 'staff:open'>
type AnyHandler = (request: { session: string }) => unknown

function behind(door: StaffDoor, handlers: Guarded): Guarded {
  const guard =
    (handle: AnyHandler): AnyHandler =>
    async (request) =>
      (await door.serve(request.session, () => handle(request))) ?? fail('session-over')
  return {
    ...(Object.fromEntries(
      Object.entries(handlers).map(([channel, handle]) => [channel, guard(handle as AnyHandler)])
    ) as unknown as Guarded),
    'staff:update-progress': (request) =>
      door.isOpenTo(request.session) ? handlers['staff:update-progress'](request) : fail('session-over')
  }
}

type MenuChannel = 'staff:stay' | 'staff:leave' | 'staff:change-pin' | 'staff:status' | 'staff:build' | 'staff:quit'

function menuHandlers(parts: StaffParts): Pick<Guarded, MenuChannel> {
  const { door, build, quit } = parts
  return {
    'staff:stay': () => succeed(null),
    'staff:leave': () => {
      door.leave()
      return succeed(null)
    },
    'staff:change-pin': async ({ pin }) => succeed(await door.changePin(pin)),
    'staff:status': async () => succeed(await statusOf(parts)),
    'staff:build': () => succeed(build ?? null),
    'staff:quit': () => {
      setImmediate(quit)
      return succeed(null)
    }
  }
}

async function statusOf({ store, keyring, warnings, calendar }: StaffParts): Promise<StatusView> {
  const shown = store.shown()
  const { pack, fault } = shown
  return {
    pack: packView(pack),
    origin: originOf(shown),
    fault,
    warnings: await warnings(pack.manifest.created),
    machineDay: calendar.today(),
    shownDay: calendar.dayFor(pack.manifest.created),
    earlier: await store.earlier(),
    signedOnly: keyring.keys.length > 0,
    trustedKeys: fingerprintsOf(keyring.keys),
    unreadKeys: keyring.unread
  }
}

type UpdateChannel =
  | Extract<StaffChannel, `staff:update-${string}` | `staff:notes-${string}`>
  | 'staff:files'
  | 'staff:undo'
  | 'staff:fleet-publish'

function updateHandlers(parts: StaffParts): Pick<Guarded, UpdateChannel> {
  const { updates, sticks, fleet, printItem } = parts
  const nowShows = async (outcome: Result<null, StoreFault>) => {
    if (outcome.ok) fleet.refresh()
    return succeed(outcome.ok ? succeed(await statusOf(parts)) : outcome)
  }
  return {
    'staff:files': async ({ purpose }) => succeed(await sticks.list(purpose)),
    'staff:update-check': async ({ file }) => {
      const found = await sticks.file(file)
      return succeed(found ? await updates.check(found.path, found.name) : { outcome: 'refused', fault: 'file-gone' })
    },
    'staff:update-progress': () => succeed(updates.progress()),
    'staff:update-cancel': () => {
      updates.cancel()
      return succeed(null)
    },
    'staff:update-item': ({ update, itemId }) => {
      const view = updates.item(update, itemId)
      return view ? succeed(view) : fail('not-found')
    },
    'staff:notes-print': () => {
      const noted = updates.notes()
      return noted ? printItem(notesItem(noted)) : fail('not-found')
    },
    'staff:notes-save': async ({ stick }) => {
      const noted = updates.notes()
      if (!noted) return fail('not-found')
      return succeed(
        await writeToStick(await sticks.folder(stick), `直すところ-${stampOf(new Date())}.txt`, notesText(noted))
      )
    },
    'staff:update-publish': async ({ update, older }) => nowShows(await updates.publish(update, older)),
    'staff:undo': async ({ place }) => nowShows(await updates.undo(place)),
    'staff:fleet-publish': async ({ pack }) => nowShows(await fleet.publishNow(pack))
  }
}

type SectionChannel =
  | 'staff:settings-read'
  | 'staff:settings-write'
  | 'staff:kanji'
  | 'staff:text-lines'
  | 'staff:picture-take'
  | 'staff:picture-remove'
  | 'staff:fleet'
  | 'staff:folder-check'
  | 'staff:content-export'
  | 'staff:printers'
  | 'staff:test-print'
  | 'staff:stats'
  | 'staff:stats-export'

function sectionHandlers({
  settings,
  fleet,
  pictures,
  kanji,
  content,
  printer,
  testPrint,
  stats,
  sticks
}: StaffParts): Pick<Guarded, SectionChannel> {
  return {
    'staff:settings-read': () => succeed(settings.read()),
    'staff:settings-write': async ({ settings: next }) => {
      try {
        await settings.write(next)
        fleet.refresh()
        return succeed(succeed(null))
      } catch (error) {
        return succeed(fail(diskFault(error)))
      }
    },
    'staff:kanji': ({ kana }) => succeed(kanji(kana)),
    'staff:text-lines': async ({ file }) => {
      const found = await sticks.file(file)
      return succeed(found ? await readStickLines(found.path) : fail('file-gone'))
    },
    'staff:picture-take': async ({ slot, file }) => {
      const found = await sticks.file(file)
      return succeed(found ? await pictures.take(slot, found.path) : fail('file-gone'))
    },
    'staff:picture-remove': async ({ slot }) => succeed(await pictures.remove(slot)),
    'staff:fleet': async () => succeed(await fleet.view()),
    'staff:folder-check': async ({ use, folder }) => succeed(await fleet.checkFolder(use, folder)),
    'staff:content-export': async ({ stick, form }) =>
      succeed(await content.exportTo(await sticks.folder(stick), form)),
    'staff:printers': async () => succeed(printer ? printersToChoose(await printer.printers()) : []),
    'staff:test-print': () => testPrint(),
    'staff:stats': async ({ period }) => succeed(await stats.view(period)),
    'staff:stats-export': async ({ period, stick }) => {
      const folder = await sticks.folder(stick)
      return succeed(folder === undefined ? fail('file-gone') : await stats.exportTo(folder, period))
    }
  }
}

/** Without the printers that only make files: nobody takes a file home. */
function printersToChoose(printers: readonly PrinterState[]): PrinterView[] {
  return printers
    .filter(({ isVirtual }) => !isVirtual)
    .map(({ name, label, condition }) => ({ name, label, condition }))
}
