import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { BrowserContext, Page, Route } from '@playwright/test'
import { devtoolsOf } from '../devtoolsOf'
import { toApp, toWeb } from './addresses'
import { installPreload } from './installPreload'

/** Calls the program with the events and requests of its pages. */
export type AskProgram = (name: string, ...args: unknown[]) => Promise<unknown>

/** The paper sizes that the program may print on. */
type PageSize = string | { readonly width: number; readonly height: number }

interface Pane {
  readonly preload: string | undefined
  page: Page
  isCrashed: boolean
  /** The address that the program itself is loading. Going there does not count as a navigation of the page. */
  loading: string | undefined
}

interface Answer {
  readonly status: number
  readonly headers: Record<string, string>
  readonly body: Uint8Array
}

/** Contexts whose pages can reach nothing but the program. */
const closedContexts = new WeakSet<BrowserContext>()

/** The pages of a program's windows in a real browser, and the calls by which the program controls them. */
export class Glass {
  private readonly panes = new Map<number, Promise<Pane>>()
  private tellOpened: () => void = () => undefined
  private readonly opened = new Promise<void>((resolve) => (this.tellOpened = resolve))
  private sheets = 0

  constructor(
    private readonly context: BrowserContext,
    private readonly paperFolder: string,
    private readonly ask: AskProgram
  ) {}

  /**
   * Handles every request of its pages. Must be called before the first window opens. Other pages cannot reach a
   * network.
   */
  async listen(): Promise<void> {
    if (!closedContexts.has(this.context)) await this.context.route('**/*', (route) => route.abort())
    closedContexts.add(this.context)
    await this.context.route('**/*', (route) => this.answer(route))
  }

  /** The page of the first window that is still there, once one has opened. */
  async firstPage(): Promise<Page> {
    await this.opened
    const [first] = this.panes.values()
    if (!first) throw new Error('no window is open any more')
    return (await first).page
  }

  /** How many sheets have been printed; they are `1.pdf` and so on in the paper folder. */
  get sheetCount(): number {
    return this.sheets
  }

  /** The calls that the program may make. */
  readonly calls = {
    open: async (id: number, preload: string | undefined) => {
      this.panes.set(id, this.openPane(id, preload))
      await this.panes.get(id)
      this.tellOpened()
    },
    load: (id: number, url: string) => this.load(id, url),
    executeJavaScript: async (id: number, code: string) => (await this.paneOf(id)).page.evaluate(code),
    crash: async (id: number) => {
      const { page } = await this.paneOf(id)
      const devtools = await devtoolsOf(page)
      // The page that is crashed cannot answer any more.
      void devtools.send('Page.crash').catch(() => undefined)
    },
    print: (id: number, options: { pageSize: PageSize; printBackground: boolean }) => this.print(id, options),
    close: async (id: number) => {
      const pane = await this.paneOf(id)
      this.panes.delete(id)
      await pane.page.close()
    }
  }

  /** Closes what is left when the program is gone. */
  async closeAll(): Promise<void> {
    const panes = await Promise.all(this.panes.values())
    this.panes.clear()
    await Promise.all(panes.map(({ page }) => page.close()))
  }

  private async paneOf(id: number): Promise<Pane> {
    const pane = await this.panes.get(id)
    if (!pane) throw new Error(`no window ${id}`)
    return pane
  }

  private async openPane(id: number, preload: string | undefined): Promise<Pane> {
    const pane: Pane = {
      preload,
      page: await this.openPage(id, preload),
      isCrashed: false,
      loading: undefined
    }
    return pane
  }

  private async openPage(id: number, preload: string | undefined): Promise<Page> {
    const page = await this.context.newPage()
    // Opened now, since a page that gets stuck later accepts no new session.
    await devtoolsOf(page)
    const tell = (name: string, ...args: unknown[]) => void this.ask('tell', id, name, ...args).catch(() => undefined)
    if (preload !== undefined)
      await installPreload(page, preload, (channel, args) => this.ask('invoke', id, toApp(page.url()), channel, args))
    page.on('framenavigated', (frame) => {
      if (frame === page.mainFrame()) tell('did-navigate', toApp(page.url()))
    })
    page.on('domcontentloaded', () => tell('dom-ready'))
    page.on('load', () => tell('did-finish-load'))
    page.on('crash', () => void this.crashed(id, () => tell('crashed', 'crashed')))
    // Electron asks before it opens a window. Here the page exists for a moment, but its content is never loaded.
    page.on('popup', (popup) => void popup.close())
    return page
  }

  private async crashed(id: number, tell: () => void): Promise<void> {
    const pane = await this.panes.get(id)
    if (pane) pane.isCrashed = true
    tell()
  }

  /** Shows an address. Returns Chromium's name of the error if that fails. */
  private async load(id: number, url: string): Promise<string | undefined> {
    const pane = await this.paneOf(id)
    if (pane.isCrashed) {
      // A crashed page of Playwright's cannot be used any more, so another takes its place in the window.
      const dead = pane.page
      pane.page = await this.openPage(id, pane.preload)
      pane.isCrashed = false
      await dead.close()
    }
    pane.loading = url
    try {
      return await goTo(pane.page, toWeb(url))
    } catch {
      return 'ERR_ABORTED'
    } finally {
      pane.loading = undefined
    }
  }

  private async answer(route: Route): Promise<void> {
    const request = route.request()
    const found = await this.findPane(request.isNavigationRequest() ? pageOf(route) : request.frame().page())
    if (!found) return route.fallback()
    const [id, { page, loading }] = found
    const url = toApp(request.url())
    const isLeaving = request.isNavigationRequest() && url !== loading && url !== toApp(page.url())
    if (isLeaving && !(await this.ask('tell', id, 'mayNavigate', url))) return route.abort('aborted')
    const details = { url, method: request.method(), resourceType: request.resourceType() }
    const reply = (await this.ask('fetch', id, details)) as Answer | { refused: string }
    if ('refused' in reply) return route.abort(reply.refused)
    return route.fulfill({ ...reply, body: Buffer.from(reply.body) })
  }

  private async findPane(page: Page | undefined): Promise<[number, Pane] | undefined> {
    for (const [id, pane] of this.panes) if ((await pane).page === page) return [id, await pane]
    return undefined
  }

  private async print(id: number, { pageSize, printBackground }: { pageSize: PageSize; printBackground: boolean }) {
    const { page } = await this.paneOf(id)
    await mkdir(this.paperFolder, { recursive: true })
    const path = join(this.paperFolder, `${this.sheets + 1}.pdf`)
    const size =
      typeof pageSize === 'string' ? { format: pageSize } : { width: mm(pageSize.width), height: mm(pageSize.height) }
    await page.pdf({ path, printBackground, ...size })
    this.sheets++
  }
}

/**
 * Goes to an address and waits until it has loaded. Returns Chromium's name of the error if that fails. Uses Chromium's
 * own protocol, since Playwright's `goto` fails the running test ("was not bound in the connection") if the page closes
 * at that moment.
 */
async function goTo(page: Page, url: string): Promise<string | undefined> {
  const devtools = await devtoolsOf(page)
  const loaded = page.waitForEvent('load', { timeout: 0 })
  // If there is no such page, nobody waits for it.
  loaded.catch(() => undefined)
  const { errorText } = await devtools.send('Page.navigate', { url })
  if (errorText !== undefined) return errorText.replace('net::', '')
  await loaded
  return undefined
}

/** The page that a navigation belongs to, or undefined for a page that has only just been opened. */
function pageOf(route: Route): Page | undefined {
  try {
    return route.request().frame().page()
  } catch {
    // Playwright has no frame for the first navigation of a page that is only just opening.
    return undefined
  }
}

function mm(microns: number): string {
  return `${microns / 1000}mm`
}
