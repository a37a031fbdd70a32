import type { BrowserWindow, WebContents } from 'electron'
import { EXIT } from '../core/kiosk/exitCodes'
import type { PageLoss, PageWatch } from '../core/kiosk/pageWatch'
import type { Log } from '../core/log'
import { bringToFront, holdScreen } from './holdScreen'
import { loadPage } from './loadPage'
import type { ProgramEnd } from './programEnd'
import { APP_ORIGIN } from './security/appScheme'

const DEATHS_ALLOWED = 3
const WITHIN_MS = 60_000
/** How long visitors are told to call staff before the program starts again. */
export const NOTICE_MS = 10_000
/** How long a renewed window may take until it shows. */
export const RENEWAL_MS = 20_000
/** How long a page that is being killed may take to end. */
export const CRASH_MS = 3000

const START_PAGE = `${APP_ORIGIN}/index.html`
/** A page without any script: 「職員にお知らせください」. */
const CALL_STAFF_PAGE = `${APP_ORIGIN}/call-staff.html`

/** What the screen needs from the rest of the host. */
export interface KioskScreenOptions {
  /** Makes a hidden window, locked and empty. */
  readonly makeWindow: () => BrowserWindow
  readonly end: ProgramEnd
  readonly log: Log
}

/**
 * Keeps a living page on the screen. A dead or stuck page is replaced at once. At the third death within a minute, or
 * if the page cannot be loaded at all, visitors are told to call staff and the program starts again.
 */
export class KioskScreen {
  readonly #options: KioskScreenOptions
  #shown: BrowserWindow | undefined
  #coming: BrowserWindow | undefined
  #watch: PageWatch | undefined
  #save: () => void = () => undefined
  #deaths: number[] = []
  #hasGivenUp = false

  constructor(options: KioskScreenOptions) {
    this.#options = options
  }

  /**
   * Opens the first window. From now on `pageWatch` is told about every new page. `save` writes what is only in memory
   * to disk; it is called if the system's session may end at any moment.
   */
  open({ pageWatch, save }: { pageWatch: PageWatch | undefined; save: () => unknown }): void {
    this.#watch = pageWatch
    this.#save = () => void save()
    this.#shown = this.#openWindow()
  }

  /** Opens the page in a new window behind the old one, which is closed when the new one shows. */
  renew(why: string): void {
    const { end, log } = this.#options
    if (this.#coming || this.#isOver()) return
    log.info(`the window is renewed: ${why}`)
    const window = this.#openWindow()
    this.#coming = window
    setTimeout(() => {
      if (this.#coming === window) end.startAgain('a renewed window does not show')
    }, RENEWAL_MS)
  }

  /** Replaces a page that is dead or blank although its process may live. */
  lose(why: PageLoss): void {
    if (this.#shown) this.#crash(this.#shown, `it is ${why}`)
  }

  /** Brings the window to the front. */
  bringToFront(): void {
    if (this.#shown && !this.#shown.isDestroyed()) bringToFront(this.#shown)
  }

  /** The page that visitors see, or undefined if there is none. */
  page(): WebContents | undefined {
    return this.#shown?.isDestroyed() === false ? this.#shown.webContents : undefined
  }

  /** The window that visitors see. */
  window(): BrowserWindow | undefined {
    return this.#shown
  }

  #isOver(): boolean {
    return this.#hasGivenUp || this.#options.end.hasBegun()
  }

  #openWindow(): BrowserWindow {
    const previous = this.#shown
    const window = this.#options.makeWindow()
    this.#guard(window)
    window.once('ready-to-show', () => {
      if (window.isDestroyed()) return
      this.#shown = window
      this.#coming = undefined
      bringToFront(window)
      previous?.destroy()
    })
    void this.#load(window)
    return window
  }

  /** Listens to a window. Called before anything is loaded, since the first page may die like any other. */
  #guard(window: BrowserWindow): void {
    const { end, log } = this.#options
    holdScreen(window, end.hasBegun)
    window.on('close', (event) => {
      if (!end.hasBegun()) event.preventDefault()
    })
    window.on('unresponsive', () => {
      this.#crash(window, 'it does not respond')
    })
    // Windows asks first and ends the session a moment later.
    window.on('query-session-end', () => {
      this.#save()
    })
    window.on('session-end', () => {
      end.end(EXIT.onPurpose)
    })
    window.webContents.on('render-process-gone', (_event, { reason }) => {
      if (reason !== 'clean-exit') this.#died(window, reason)
    })
    window.webContents.on('preload-error', (_event, _path, error) => {
      log.error('the preload failed', error)
      this.#giveUp(window, 'the preload failed')
    })
    window.webContents.on('did-fail-load', (_event, code, description, url) => {
      log.warn(`${url} did not load: ${description} (${code})`)
    })
  }

  async #load(window: BrowserWindow): Promise<void> {
    this.#watch?.expectPage()
    const isWanted = () => !window.isDestroyed() && !this.#isOver()
    if (!(await loadPage(window, START_PAGE, isWanted, this.#options.log)))
      this.#giveUp(window, 'the page cannot be loaded')
  }

  #died(window: BrowserWindow, why: string): void {
    if (this.#isOver() || window.isDestroyed()) return
    this.#options.log.warn(`the page died: ${why}`)
    const now = performance.now()
    this.#deaths = [...this.#deaths.filter((time) => now - time < WITHIN_MS), now]
    if (this.#deaths.length >= DEATHS_ALLOWED) this.#giveUp(window, `${DEATHS_ALLOWED} page deaths within a minute`)
    else void this.#load(window)
  }

  /**
   * Kills a stuck page, since it cannot be reloaded; it is replaced when it is gone. Without a process it is already
   * dead.
   */
  #crash(window: BrowserWindow, why: string): void {
    if (this.#isOver() || window.isDestroyed()) return
    this.#options.log.warn(`the page is ended: ${why}`)
    let isGone = false
    window.webContents.once('render-process-gone', () => (isGone = true))
    window.webContents.forcefullyCrashRenderer()
    setTimeout(() => {
      if (!isGone) this.#died(window, why)
    }, CRASH_MS)
  }

  #giveUp(window: BrowserWindow, why: string): void {
    const { end, log } = this.#options
    if (this.#isOver()) return
    this.#hasGivenUp = true
    log.error(`visitors are told to call staff: ${why}`)
    window.show()
    window.loadURL(CALL_STAFF_PAGE).catch((error: unknown) => {
      log.error('the page that calls staff could not be loaded', error)
    })
    setTimeout(() => {
      end.startAgain(why)
    }, NOTICE_MS)
  }
}
