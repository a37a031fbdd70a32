import { execFileSync, spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, expect, type Page } from '@playwright/test'

/** Where the unit that the package installs keeps the kiosk's data. */
export const HOME = '/var/lib/madoguchi'
/** A debugging port that only this test opens in the session's browser. */
const LOOK_PORT = 9471
const LOOK_ADDRESS = `http://127.0.0.1:${LOOK_PORT}`
/** Enough for a start on a busy machine, after the pause that follows a death. */
const START_MS = 90_000
/** How long the unit gives its processes to end by themselves. */
const ENDING_MS = 20_000

/** The session of the installed unit, on a virtual screen. */
export interface Session {
  /** Waits until the browser shows the kiosk's page. */
  showsKiosk(): Promise<void>
  /** True if the browser refuses developer tools for the kiosk's page. */
  refusesTools(): Promise<boolean>
  /** The page that a visitor sees, once it shows the waiting screen. Only if policy allows developer tools. */
  look(): Promise<Page>
  /**
   * Kills, with SIGKILL, every process of the kiosk's account whose command line contains `pattern`; returns how many.
   */
  kill(pattern: string): number
  stop(): Promise<void>
}

/**
 * Starts the unit's program under the account that the package made. No systemd runs here, so the test itself provides
 * what systemd gives to a session: a runtime folder and a screen.
 */
export function startSession(env: Readonly<Record<string, string>>): Session {
  const runtime = mkdtempSync(join(tmpdir(), 'session-'))
  const browser = join(runtime, 'browser')
  writeFileSync(browser, `#!/bin/sh\nexec chromium "$@" --remote-debugging-port=${LOOK_PORT}\n`)
  chmodSync(browser, 0o755)
  execFileSync('chown', ['-R', 'madoguchi', runtime])
  const args = Object.entries({
    ...env,
    HOME,
    XDG_RUNTIME_DIR: runtime,
    WLR_BACKENDS: 'headless',
    WLR_RENDERER: 'pixman',
    WLR_LIBINPUT_NO_DEVICES: '1',
    MADOGUCHI_BROWSER: browser
  }).map(([name, value]) => `${name}=${value}`)
  const child = spawn('runuser', ['-u', 'madoguchi', '--', 'env', ...args, unitProgram()], { stdio: 'ignore' })
  const ended = once(child, 'exit')
  return {
    showsKiosk: async () => {
      await kioskTarget()
    },
    refusesTools: async () => !(await givesTools((await kioskTarget()).webSocketDebuggerUrl)),
    look,
    kill: (pattern) => send('SIGKILL', pattern),
    stop: async () => {
      await endAll()
      await ended
      rmSync(runtime, { recursive: true })
    }
  }
}

/** Ends all processes of the kiosk's account as systemd ends a unit: it asks them first, and kills those that stay. */
export async function endAll(): Promise<void> {
  send('SIGTERM', '.')
  await expect
    .poll(() => pidsOf('.'), { timeout: ENDING_MS })
    .toEqual([])
    .catch(() => send('SIGKILL', '.'))
  await expect.poll(() => pidsOf('.')).toEqual([])
}

/** The program of the installed unit. */
function unitProgram(): string {
  const unit = readFileSync('/lib/systemd/system/madoguchi.service', 'utf8')
  const program = /^ExecStart=(\S+)/m.exec(unit)?.[1]
  if (program === undefined) throw new Error('the unit starts nothing')
  return program
}

/** Sends a signal to the processes of the kiosk's account whose command lines contain `pattern`; returns how many. */
function send(signal: NodeJS.Signals, pattern: string): number {
  const pids = pidsOf(pattern)
  for (const pid of pids) {
    try {
      process.kill(pid, signal)
    } catch (error) {
      // The process may have ended with its parent since it was listed.
      if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error
    }
  }
  return pids.length
}

function pidsOf(pattern: string): number[] {
  try {
    const args = ['-u', 'madoguchi', '-f', pattern]
    const pids = execFileSync('pgrep', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
    return pids.trim().split('\n').map(Number)
  } catch {
    // pgrep fails if there is none, or no such account.
    return []
  }
}

interface Target {
  readonly title: string
  readonly webSocketDebuggerUrl: string
}

/** The kiosk's page in the browser's list. Read before connecting, since a browser that is starting may not answer. */
async function kioskTarget(): Promise<Target> {
  let found: Target | undefined
  const find = async () => {
    const targets = (await (await fetch(`${LOOK_ADDRESS}/json`)).json()) as Target[]
    found = targets.find(({ title }) => title === 'ご案内窓口')
    return found !== undefined
  }
  await expect.poll(() => find().catch(() => false), { timeout: START_MS, intervals: [250] }).toBe(true)
  if (!found) throw new Error('the browser of the session shows nothing')
  return found
}

/** Asks for developer tools by a web socket. Node 20 has no client for them, so only the upgrade is checked. */
function givesTools(address: string): Promise<boolean> {
  const asked = request(address.replace(/^ws:/, 'http:'), {
    headers: {
      Connection: 'Upgrade',
      Upgrade: 'websocket',
      'Sec-WebSocket-Version': '13',
      'Sec-WebSocket-Key': randomBytes(16).toString('base64')
    }
  })
  asked.end()
  return new Promise((resolve, reject) => {
    asked.once('error', reject)
    asked.once('upgrade', (_, socket) => {
      socket.destroy()
      resolve(true)
    })
    asked.once('response', (response) => {
      response.resume()
      resolve(false)
    })
  })
}

async function look(): Promise<Page> {
  await kioskTarget()
  const browser = await chromium.connectOverCDP(LOOK_ADDRESS)
  const [context] = browser.contexts()
  if (!context) throw new Error('the browser of the session shows nothing')
  const page = context.pages()[0] ?? (await context.waitForEvent('page'))
  await page.getByRole('button', { name: '画面にふれてはじめる' }).waitFor()
  return page
}
