import type { Beat } from '../../contract/kiosk'
import { createPatience } from './patience'
import { lastClosing } from '../../domain/staff/lastClosing'

/** How long a page may take from being opened to its first beat: a cold start from a slow disk. */
export const LOAD_MS = 60_000
/** How long a page may send no beat before it counts as dead, unless the host says otherwise. */
export const SILENCE_MS = 60_000
/** How long a page that has shown something may show nothing: a slow disk may have to load the staff's screens. */
const BLANK_MS = 5000
const TICK_MS = 250
/** A tick that comes this late means that the machine slept, or that it is too busy to run even the host on time. */
const OVERSLEPT_MS = 3 * TICK_MS
/** How long nobody must have touched anything before a page is reopened. */
const LEFT_ALONE_SECONDS = 30
/** A visit that ended after this much silence ended by itself. */
const IDLE_RESET_SECONDS = 20
/** How much the clocks of the page and the system may differ. */
const CLOCK_SLACK_SECONDS = 10

/** Why a page is lost: it no longer sends beats, or its beats say that it shows nothing. */
export type PageLoss = 'silent' | 'blank'
/** Why a page that is alive is reopened. */
export type RenewalReason = 'closing-time' | 'touch'

/** What a host does about the page that it has opened. */
export interface HostPage {
  /** The page is dead or blank; the host has to open a new one. */
  readonly lost: (why: PageLoss) => void
  /** A page has sent its first beat: the kiosk is on the screen. */
  readonly up?: () => void
  /** Nobody is at the kiosk, and the host has to reopen the page. */
  readonly renew: (why: RenewalReason) => void
  /** Seconds since the system last felt any input; undefined if the host cannot know. */
  readonly systemIdleSeconds?: () => number
  /**
   * The shortest silence after which a page counts as dead, in milliseconds; longer after a page was late. Default:
   * `SILENCE_MS`.
   */
  readonly silenceMs?: number
}

export interface PageWatchOptions extends HostPage {
  /** The closing time that staff have set, `17:15` in Japan; empty if there is none. */
  readonly closingTime: () => string
}

/** Watches over the one page of a host. */
export interface PageWatch {
  /**
   * A page has just been opened, or is given more time: its next beat is expected within `withinMs` milliseconds, by
   * default `LOAD_MS`. Nothing is watched before the first call, nor after `lost` or `renew` until the next call.
   */
  expectPage(withinMs?: number): void
  hear(beat: Beat): void
  end(): void
}

/**
 * Listens to the beats of the kiosk's page, in either host. It notices when the beats stop, when the page is blank and
 * when touches no longer arrive. At closing time it has a page that nobody uses reopened, so that nothing can
 * accumulate for months. (On Windows, touches can stop arriving while the page is alive: electron/electron#8725.)
 */
export function createPageWatch(options: PageWatchOptions): PageWatch {
  const { lost, renew, up, closingTime, systemIdleSeconds, silenceMs = SILENCE_MS } = options
  const patience = createPatience(silenceMs)
  let page: WatchedPage | undefined
  let lastTick = performance.now()
  let lastRenewal = Date.now()

  const giveUp = (why: PageLoss) => {
    page = undefined
    lost(why)
  }
  const open = (why: RenewalReason) => {
    page = undefined
    lastRenewal = Date.now()
    renew(why)
  }
  const tick = () => {
    const now = performance.now()
    const overslept = now - lastTick > OVERSLEPT_MS
    lastTick = now
    if (!page) return
    if (overslept) page.heardAt = now
    if (now - page.heardAt > (page.beat ? patience.ms() : page.expectedMs)) giveUp('silent')
  }
  const timer = setInterval(tick, TICK_MS).unref()

  return {
    expectPage: (withinMs = LOAD_MS) => {
      const now = performance.now()
      page = { heardAt: now, expectedMs: withinMs, beat: undefined, blankSince: now, hasShown: false }
    },
    hear: (beat) => {
      if (!page) return
      const now = performance.now()
      const before = page.beat
      if (before) patience.waited(now - page.heardAt)
      else up?.()
      page.heardAt = now
      page.beat = beat
      page.blankSince = beat.blank ? (page.blankSince ?? now) : undefined
      page.hasShown ||= !beat.blank
      const bearable = page.hasShown ? BLANK_MS : LOAD_MS
      if (page.blankSince !== undefined && now - page.blankSince >= bearable) return giveUp('blank')
      const hasReset = before?.visiting === true && !beat.visiting && beat.quietSeconds >= IDLE_RESET_SECONDS
      if (hasReset && missedInput(beat, systemIdleSeconds?.())) return open('touch')
      const isFree = !beat.visiting && beat.quietSeconds >= LEFT_ALONE_SECONDS
      const time = Date.now()
      // A clock that stood ahead and was set right: no closing time would come after such a renewal for years.
      lastRenewal = Math.min(lastRenewal, time)
      if (isFree && lastClosing(closingTime(), time) > lastRenewal) open('closing-time')
    },
    end: () => {
      page = undefined
      clearInterval(timer)
    }
  }
}

interface WatchedPage {
  /** By `performance.now()`, in milliseconds, like `blankSince`. */
  heardAt: number
  /** How long its first beat may take. */
  expectedMs: number
  blankSince: number | undefined
  beat: Beat | undefined
  /** Whether there has been anything on the screen. */
  hasShown: boolean
}

/** True if the system has felt a finger, a key or a mouse that the page has not. */
function missedInput({ quietSeconds }: Beat, systemIdleSeconds: number | undefined): boolean {
  return systemIdleSeconds !== undefined && systemIdleSeconds + CLOCK_SLACK_SECONDS < quietSeconds
}
