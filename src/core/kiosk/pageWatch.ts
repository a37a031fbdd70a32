import type { Beat } from '../../contract/kiosk'
import { createPatience } from './patience'
import { lastClosing } from '../../domain/staff/lastClosing'

/** How long a page may take from being opened to its first beat: a cold start from a slow disk. */
export const LOAD_MS = 60_000
/** How long a page may be silent before it counts as dead, unless the host says otherwise. */
export const SILENCE_MS = 60_000
/** How long a page that has shown something may show nothing. */
const BLANK_MS = 2000
const TICK_MS = 250
/** A tick that comes this late means that the machine slept, or that it is too busy to run even the host in time. */
const OVERSLEPT_MS = 3 * TICK_MS
/** Nobody has touched anything for this long before a page is renewed. */
const LEFT_ALONE_SECONDS = 30
/** A visit that ended after this much silence ended by itself. */
const IDLE_RESET_SECONDS = 20
/** By how much the clocks of page and system may differ. */
const CLOCK_SLACK_SECONDS = 10

/** Why a page is lost: it says nothing any more, or it says that it shows nothing. */
export type PageLoss = 'silent' | 'blank'
/** Why a page that lives is opened anew. */
export type RenewalReason = 'closing-time' | 'touch'

/** What a host does about the page that it has opened. */
export interface HostPage {
  /** The page is dead or blank; a new one is to be opened. */
  readonly lost: (why: PageLoss) => void
  /** A page has beaten for the first time: the kiosk shows. */
  readonly up?: () => void
  /** Nobody is at the kiosk, and the page is to be opened afresh. */
  readonly renew: (why: RenewalReason) => void
  /** Seconds since the system last felt any input; undefined where the host cannot know. */
  readonly systemIdleSeconds?: () => number
  /** The least silence that counts as death, in milliseconds; more after a page was late. Default: `SILENCE_MS`. */
  readonly silenceMs?: number
}

export interface PageWatchOptions extends HostPage {
  /** The staff's setting, `17:15` in Japan; empty: none. */
  readonly closingTime: () => string
}

/** Watches over the one page of a host. */
export interface PageWatch {
  /**
   * A page has just been opened, or is given more time: its next beat is expected within so many milliseconds, by default
   * `LOAD_MS`. Nothing is watched before, nor after `lost` or `renew` until this is called again.
   */
  expectPage(withinMs?: number): void
  hear(beat: Beat): void
  end(): void
}

/**
 * Listens to the beats of the kiosk's page, in either host. Silence, blankness and touch that no longer arrives are
 * noticed here; so is the closing time, at which a page that nobody uses is opened anew, so that nothing can pile up for
 * months. (Touch can stop arriving on Windows while the page lives: electron/electron#8725.)
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
      if (isFree && lastClosing(closingTime(), Date.now()) > lastRenewal) open('closing-time')
    },
    end: () => {
      page = undefined
      clearInterval(timer)
    }
  }
}

interface WatchedPage {
  /** Times of the running machine, in milliseconds. */
  heardAt: number
  /** How long its first beat may take. */
  expectedMs: number
  blankSince: number | undefined
  beat: Beat | undefined
  /** Whether there has been anything on the screen. */
  hasShown: boolean
}

/** True where the system has felt a finger, a key or a mouse that the page has not. */
function missedInput({ quietSeconds }: Beat, systemIdleSeconds: number | undefined): boolean {
  return systemIdleSeconds !== undefined && systemIdleSeconds + CLOCK_SLACK_SECONDS < quietSeconds
}
