import type { KioskView } from '../../contract/kiosk'
import { fail, succeed } from '../../domain/value/result'
import type { Settings } from '../../domain/staff/settings'
import { sheetItem } from '../../domain/sheet/sheetItem'
import type { Log } from '../log'
import { createPrinting } from '../printing/createPrinting'
import { sharePrinterLookup } from '../printing/sharePrinterLookup'
import type { SheetPrinter } from '../printing/sheetPrinter'
import { createRouter, type Handlers, type Router } from '../router'
import { createStaff } from '../staff/createStaff'
import type { StaffParts } from '../staff/staffParts'
import type { Counts } from '../stats/openCounts'
import { countPrinting, createStatsHandlers } from '../stats/statsHandlers'
import { createContentHandlers } from '../views/contentHandlers'
import type { PageWatch } from './pageWatch'
import { createSearchHandlers } from './searchHandlers'
import type { ShownPack } from '../library/shownPack'

/** The parts from which a host assembles a kiosk. */
export interface KioskParts {
  readonly host: KioskView['host']
  readonly shown: ShownPack
  readonly counts: Counts
  /** The parts of the staff menu, except for printing. */
  readonly staff: Omit<StaffParts, 'printer' | 'testPrint' | 'printItem'>
  /** The host's printers; undefined if the page prints by itself. */
  readonly printer: SheetPrinter | undefined
  /** If the page prints by itself: whether paper would come out. Default: always. */
  readonly canPagePrint?: (() => Promise<boolean>) | undefined
  /** Receives the page's signs of life; undefined if the host does not open a page. */
  readonly pageWatch: PageWatch | undefined
  readonly log: Log
}

/** The whole core behind one router. */
export function createKiosk(parts: KioskParts): Router {
  const { shown, counts, log } = parts
  const printer = parts.printer && sharePrinterLookup(parts.printer)
  const settings = parts.staff.settings.read
  const edition = () => shown.pack().edition()
  const readings = () => shown.pack().readings
  const facts = () => settings().organisation
  const { handlers: printing, printItems } = createPrinting({
    sheetItem: (asked) => sheetItem(edition(), asked, facts()),
    readings,
    organisation: facts,
    settings,
    today: () => edition().date,
    printer,
    canPagePrint: parts.canPagePrint,
    onOutcome: (outcome) => parts.staff.fleet.notePrint(outcome),
    log
  })
  const testPrint = () => {
    const [any] = edition().items.values()
    printing['print:forget']({})
    return any
      ? printing['print:submit']({ items: [{ id: any.item.id, answers: [] }], typeSize: 'normal', furigana: false })
      : fail('not-found')
  }
  return createRouter(
    {
      ...kioskHandlers(parts, settings),
      ...createContentHandlers(shown, facts),
      ...createSearchHandlers({ shown, store: parts.staff.store, log }),
      ...countPrinting(printing, counts),
      ...createStatsHandlers(counts, edition),
      ...createStaff({ ...parts.staff, printer, testPrint, printItem: (item) => printItems([item]) })
    },
    log
  )
}

function kioskHandlers({ host, shown, pageWatch, staff }: KioskParts, settings: () => Settings) {
  const today = () => shown.pack().edition().date
  return {
    'kiosk:picture': ({ slot }) => succeed(staff.pictures.read(slot) ?? null),
    'kiosk:beat': (beat) => {
      pageWatch?.hear(beat)
      staff.fleet.hear(beat)
      return succeed({ today: today() })
    },
    'kiosk:view': () => {
      const { organisation, idleSeconds, board, textSize, chime } = settings()
      const { version, created } = shown.pack().manifest
      return succeed({
        host,
        organisation,
        today: today(),
        idleSeconds,
        board,
        textSize,
        chime,
        content: { version, created },
        pictures: staff.pictures.ids()
      })
    }
  } satisfies Partial<Handlers>
}
