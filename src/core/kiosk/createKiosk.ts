import type { KioskView } from '../../contract/kiosk'
import { fail, succeed } from '../../domain/content/result'
import type { Settings } from '../../domain/staff/settings'
import type { Log } from '../log'
import { createPrinting } from '../printing/createPrinting'
import type { SheetPrinter } from '../printing/sheetPrinter'
import { createRouter, type Handlers, type Router } from '../router'
import { categoryView, glossaryView, homeView } from '../views/contentViews'
import { itemView } from '../views/itemView'
import { searchView } from '../views/searchView'
import type { Today } from './clock'
import type { Showing } from './showing'

/** The parts that a host puts together to a kiosk. */
export interface KioskParts {
  readonly host: KioskView['host']
  readonly showing: Showing
  readonly today: Today
  readonly settings: () => Settings
  /** The host's printers; undefined where the page prints by itself. */
  readonly printer: SheetPrinter | undefined
  readonly log: Log
}

/** The whole core behind one router. */
export function createKiosk(parts: KioskParts): Router {
  const { showing, today, settings, log } = parts
  const printing = createPrinting({
    item: (no) => itemView(showing.library().edition(), showing.library().readings, no),
    organisation: () => settings().organisation,
    settings,
    today,
    printer: parts.printer,
    log
  })
  return createRouter({ ...kioskHandlers(parts), ...contentHandlers(showing), ...printing }, log)
}

function kioskHandlers({ host, showing, today, settings }: KioskParts): Pick<Handlers, 'kiosk:view'> {
  return {
    'kiosk:view': () => {
      const { organisation, idleSeconds, board, textSize } = settings()
      const { version, created } = showing.library().manifest
      return succeed({
        host,
        organisation,
        today: today(),
        idleSeconds,
        board,
        textSize,
        content: { version, created }
      })
    }
  }
}

type ContentChannel = 'content:home' | 'content:category' | 'content:item' | 'content:glossary' | 'search:find'

function contentHandlers(showing: Showing): Pick<Handlers, ContentChannel> {
  const found = <Value>(view: Value | undefined) => (view === undefined ? fail('not-found') : succeed(view))
  const edition = () => showing.library().edition()
  const readings = () => showing.library().readings
  return {
    'content:home': () => succeed(homeView(edition(), readings())),
    'content:category': ({ id }) => found(categoryView(edition(), readings(), id)),
    'content:item': ({ no }) => found(itemView(edition(), readings(), no)),
    'content:glossary': () => succeed(glossaryView(edition(), readings())),
    'search:find': ({ text, limit }) => succeed(searchView(showing.library(), text, limit))
  }
}
