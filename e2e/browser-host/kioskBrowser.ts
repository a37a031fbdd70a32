import { existsSync } from 'node:fs'
import { chmod, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, expect, type Browser, type Page } from '@playwright/test'
import { startHost, type StartedHost } from '../browserHost'
import { findChromium } from '../findChromium'
import { startScreen } from '../printing/cups'

/** Why no kiosk can be opened on this machine, or undefined if one can. */
export function noKioskBrowser(): string | undefined {
  if (process.platform !== 'linux' || !existsSync('/usr/bin/Xvfb')) return 'no screen here: Xvfb is missing'
  return findChromium() === undefined ? 'no Chromium is installed here' : undefined
}

/** A kiosk with its own browser on a screen of its own, as `npm start` opens it without Electron. */
export interface OpenedKiosk {
  readonly host: StartedHost
  readonly display: string
  readonly dataFolder: string
  /** The process of the browser that is open now; undefined while it is being replaced. */
  browserPid(): Promise<number | undefined>
  /**
   * The browser that is open now, once its page shows the waiting screen. Ignores the browser with the process `but`.
   */
  look(but?: number): Promise<Looked>
  /** Starts another host on the same data and screen after one has ended. */
  startAgain(): Promise<void>
  close(): Promise<void>
}

/** Access to the browser by a port that only the test opens. */
export interface Looked {
  readonly pid: number
  readonly browser: Browser
  readonly page: Page
}

export interface OpenOptions {
  readonly dataFolder: string
  readonly args?: readonly string[]
  readonly env?: Readonly<Record<string, string>>
  /** How the browser is started; `"$@"` are the host's arguments. */
  readonly launcher?: string
}

/**
 * A program between host and browser: it passes on the arguments and adds a debugging port and the size that a window
 * manager would give.
 */
export const LAUNCHER = `exec '${findChromium() ?? ''}' "$@" --remote-debugging-port=0 --window-position=0,0 --window-size=800,1280`

/** Opens the kiosk. */
export async function openKiosk({ dataFolder, args = [], env = {}, launcher = LAUNCHER }: OpenOptions) {
  const screen = await startScreen()
  const folder = await mkdtemp(join(tmpdir(), 'madoguchi-launcher-'))
  const program = join(folder, 'browser.sh')
  await writeFile(program, `#!/bin/sh\n${launcher}\n`)
  await chmod(program, 0o755)
  const start = () =>
    startHost(['--open', '--data', dataFolder, ...args], {
      DISPLAY: screen.display,
      MADOGUCHI_BROWSER: program,
      ...env
    })
  let host = await start()
  const looks: Browser[] = []
  const kiosk: OpenedKiosk = {
    get host() {
      return host
    },
    display: screen.display,
    dataFolder,
    browserPid: () => readPid(dataFolder),
    look: async (but) => {
      const looked = await look(dataFolder, host.address, but)
      looks.push(looked.browser)
      return looked
    },
    startAgain: async () => {
      host = await start()
    },
    close: async () => {
      await host.stop()
      for (const browser of looks) await browser.close()
      await screen.stop()
      await rm(folder, { recursive: true, force: true })
    }
  }
  return kiosk
}

async function readPid(dataFolder: string): Promise<number | undefined> {
  const text = await readFile(join(dataFolder, 'browser', 'process.json'), 'utf8').catch(() => '{}')
  return (JSON.parse(text || '{}') as { pid?: number }).pid
}

/** Asks repeatedly, since a browser that is just being opened or replaced is not there yet. */
async function look(dataFolder: string, address: string, but: number | undefined): Promise<Looked> {
  let looked: Looked | undefined
  await expect
    .poll(
      async () => {
        looked = await lookOnce(dataFolder, address).catch(() => undefined)
        return looked !== undefined && looked.pid !== but
      },
      { timeout: 60_000, intervals: [100] }
    )
    .toBe(true)
  return looked as Looked
}

/** How long to wait for an answer: a browser that is stopped or ending accepts a request and never answers. */
const ANSWER_MS = 2_000

async function lookOnce(dataFolder: string, address: string): Promise<Looked | undefined> {
  const pid = await readPid(dataFolder)
  const profiles = (await readdir(join(dataFolder, 'browser'))).filter((name) => name.startsWith('profile-'))
  const [profile] = profiles
  if (pid === undefined || profile === undefined || profiles.length > 1) return undefined
  const [port] = (await readFile(join(dataFolder, 'browser', profile, 'DevToolsActivePort'), 'utf8')).split('\n')
  const view = `http://127.0.0.1:${port}`
  // If something connects to a browser before it has a page, it never shows one.
  const answer = await fetch(`${view}/json/list`, { signal: AbortSignal.timeout(ANSWER_MS) })
  const listed = (await answer.json()) as { url: string; title: string }[]
  if (!listed.some(({ url, title }) => url.startsWith(address) && title !== '' && !url.includes(title)))
    return undefined
  const browser = await chromium.connectOverCDP(view, { timeout: 10_000 })
  const page = browser.contexts().flatMap((context) => context.pages())[0]
  if (page?.url().startsWith(address)) {
    const isThere = page.getByRole('button', { name: '画面にふれてはじめる' }).waitFor({ timeout: 10_000 })
    if (await isThere.then(() => true).catch(() => false)) return { pid, browser, page }
  }
  await browser.close()
  return undefined
}
