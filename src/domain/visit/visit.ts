import { DEFAULT_PREFERENCES, type Preferences } from './preferences'
import { ATTRACT, HOME, sameScreen, type Screen, type VisitScreen } from './screen'
import type { GuideAnswer } from '../content/guideAnswer'
import { MAX_QUERY_LENGTH } from '../value/maxQueryLength'
import { MAX_PRINT_ITEMS, type PrintItem } from '../content/printItem'

/** How long the question 「まだお使いですか」 is shown before the visit ends. */
const COUNTDOWN_SECONDS = 20
/** How long nobody is asked while a visitor waits for staff. */
export const CALL_SECONDS = 300
/** Far more lines to tick than any content has. */
export const MAX_TICKS = 500
const MAX_HISTORY = 50

/** A line of a checklist, with the number of the item that contains it. */
export interface Tick {
  readonly itemId: string
  readonly line: string
}

/** Everything the kiosk knows about one visitor. A fresh visit contains nothing. */
export interface Visit {
  /** The screens on the way here; the last one is shown. */
  readonly history: readonly [Screen, ...Screen[]]
  readonly query: string
  readonly printList: readonly PrintItem[]
  /** The lines of checklists that were ticked. */
  readonly ticked: readonly Tick[]
  readonly preferences: Preferences
  /** Staff were called and the visitor waits for them. */
  readonly calling: boolean
  /** Seconds since the last touch. */
  readonly quietSeconds: number
}

export type VisitEvent =
  | { readonly type: 'start' }
  | { readonly type: 'open'; readonly screen: VisitScreen }
  | { readonly type: 'back' }
  | { readonly type: 'reset' }
  | { readonly type: 'typed'; readonly text: string }
  | { readonly type: 'answered'; readonly answer: GuideAnswer }
  | { readonly type: 'listed'; readonly item: PrintItem }
  | { readonly type: 'unlisted'; readonly itemId: string }
  | { readonly type: 'ticked'; readonly tick: Tick }
  | { readonly type: 'preferred'; readonly change: Partial<Preferences> }
  | { readonly type: 'called' }
  | { readonly type: 'call-ended' }
  | { readonly type: 'touched' }
  | { readonly type: 'second-passed'; readonly idleSeconds: number }

/** A visit that nobody has begun. `kiosk` contains the kiosk's own settings. */
export function freshVisit(kiosk: Partial<Preferences> = {}): Visit {
  return {
    history: [ATTRACT],
    query: '',
    printList: [],
    ticked: [],
    preferences: { ...DEFAULT_PREFERENCES, ...kiosk },
    calling: false,
    quietSeconds: 0
  }
}

/** The screen that is shown. */
export function currentScreen(visit: Visit): Screen {
  return visit.history.at(-1) ?? ATTRACT
}

/** True if a step back ends the visit. */
export function endsByBack(visit: Visit): boolean {
  return currentScreen(steppedBack(visit, {})).name === 'attract'
}

/** Seconds until the visit ends by itself if the visitor is being asked 「まだお使いですか」; otherwise undefined. */
export function countdown(visit: Visit, idleSeconds: number): number | undefined {
  const patience = visit.calling ? Math.max(idleSeconds, CALL_SECONDS) : idleSeconds
  if (currentScreen(visit).name === 'attract' || visit.quietSeconds < patience) return undefined
  return patience + COUNTDOWN_SECONDS - visit.quietSeconds
}

/**
 * The visit after `event`. An event that ends the visit returns a fresh one: nothing is carried over, and the waiting
 * screen ignores everything but a start.
 */
export function advance(visit: Visit, event: VisitEvent, kiosk: Partial<Preferences> = {}): Visit {
  if (event.type === 'reset') return freshVisit(kiosk)
  if (currentScreen(visit).name === 'attract' && event.type !== 'start') return visit
  if (event.type === 'second-passed') return afterSecond(visit, event.idleSeconds, kiosk)
  return { ...changed(visit, event, kiosk), quietSeconds: 0 }
}

function changed(
  visit: Visit,
  event: Exclude<VisitEvent, { type: 'reset' | 'second-passed' }>,
  kiosk: Partial<Preferences>
): Visit {
  switch (event.type) {
    case 'start':
      return { ...freshVisit(kiosk), history: [HOME] }
    case 'open':
      return opened(visit, event.screen)
    case 'back':
      return steppedBack(visit, kiosk)
    case 'typed':
      return { ...visit, query: event.text.slice(0, MAX_QUERY_LENGTH) }
    case 'answered':
      return answered(visit, event.answer)
    case 'listed':
      return { ...visit, printList: [...without(visit.printList, event.item.id), event.item].slice(-MAX_PRINT_ITEMS) }
    case 'unlisted':
      return { ...visit, printList: without(visit.printList, event.itemId) }
    case 'ticked':
      return { ...visit, ticked: toggled(visit.ticked, event.tick) }
    case 'preferred':
      return { ...visit, preferences: { ...visit.preferences, ...event.change } }
    case 'called':
      return { ...visit, calling: true }
    case 'call-ended':
      return { ...visit, calling: false }
    case 'touched':
      return visit
  }
}

function without(items: readonly PrintItem[], id: string): PrintItem[] {
  return items.filter((item) => item.id !== id)
}

function toggled(ticks: readonly Tick[], tick: Tick): Tick[] {
  const others = ticks.filter(({ itemId, line }) => itemId !== tick.itemId || line !== tick.line)
  return others.length < ticks.length ? others : [...ticks, tick].slice(-MAX_TICKS)
}

function afterSecond(visit: Visit, idleSeconds: number, kiosk: Partial<Preferences>): Visit {
  const quiet = { ...visit, quietSeconds: visit.quietSeconds + 1 }
  return (countdown(quiet, idleSeconds) ?? 1) > 0 ? quiet : freshVisit(kiosk)
}

function opened(visit: Visit, screen: VisitScreen): Visit {
  const [first, ...rest] = visit.history
  if (sameScreen(currentScreen(visit), screen)) return visit
  return { ...visit, history: [first, ...rest.slice(-(MAX_HISTORY - 2)), screen] }
}

/** Goes back by one answer of a guide, else by one screen; else ends the visit. */
function steppedBack(visit: Visit, kiosk: Partial<Preferences>): Visit {
  const screen = currentScreen(visit)
  if (screen.name === 'item' && screen.answers.length > 0)
    return showing(visit, { ...screen, answers: screen.answers.slice(0, -1) })
  const [first, ...rest] = visit.history
  return rest.length > 0 ? { ...visit, history: [first, ...rest.slice(0, -1)] } : freshVisit(kiosk)
}

function answered(visit: Visit, answer: GuideAnswer): Visit {
  const screen = currentScreen(visit)
  return screen.name === 'item' ? showing(visit, { ...screen, answers: [...screen.answers, answer] }) : visit
}

/** The same history with another last screen. */
function showing(visit: Visit, screen: Screen): Visit {
  const [first, ...rest] = visit.history
  return { ...visit, history: rest.length > 0 ? [first, ...rest.slice(0, -1), screen] : [screen] }
}
