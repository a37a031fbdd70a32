import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, expect, type Page } from '@playwright/test'

/** Where the unit that the package installs keeps the kiosk's data. */
export const HOME = '/var/lib/madoguchi'
/** A port that only this test opens, to look into the browser that the session started. */
const LOOK_PORT = 9471

/** The session of the installed unit, on a screen that is only in memory. */
export interface Session {
  /** The page that a visitor sees, once it is at the waiting screen. */
  look(): Promise<Page>
  /** Kills with SIGKILL whatever of the kiosk's account has this in its words; gives the number of processes. */
  kill(words: string): number
  stop(): Promise<void>
}

/**
 * Starts what the unit would start, as the account that the package made. No systemd runs here, so what it gives to a
 * session (a runtime folder, a screen) is given by hand.
 */
export async function startSession(env: Readonly<Record<string, string>>): Promise<Session> {
  const runtime = mkdtempSync(join(tmpdir(), 'session-'))
  const browser = join(runtime, 'browser')
  writeFileSync(browser, `#!/bin/sh\nexec chromium "$@" --remote-debugging-port=${LOOK_PORT}\n`)
  chmodSync(browser, 0o755)
  execFileSync('chown', ['-R', 'madoguchi', runtime])
  const words = Object.entries({
    ...env,
    HOME,
    XDG_RUNTIME_DIR: runtime,
    WLR_BACKENDS: 'headless',
    WLR_RENDERER: 'pixman',
    WLR_LIBINPUT_NO_DEVICES: '1',
    MADOGUCHI_BROWSER: browser
  }).map(([name, value]) => `${name}=${value}`)
  const child = spawn('runuser', ['-u', 'madoguchi', '--', 'env', ...words, unitProgram()], {
    stdio: ['ignore', 'ignore', 'inherit']
  })
  return {
    look,
    kill: (pattern) => {
      const pids = pidsOf(pattern)
      for (const pid of pids) process.kill(pid, 'SIGKILL')
      return pids.length
    },
    stop: async () => {
      const ended = once(child, 'exit')
      // As systemd ends a unit: all of its processes are asked, and those that stay are killed.
      for (const pid of pidsOf('.')) process.kill(pid, 'SIGTERM')
      await ended
      await expect.poll(() => pidsOf('.')).toEqual([])
      rmSync(runtime, { recursive: true })
    }
  }
}

/** What the installed unit runs. */
function unitProgram(): string {
  const unit = readFileSync('/lib/systemd/system/madoguchi.service', 'utf8')
  const program = /^ExecStart=(\S+)/m.exec(unit)?.[1]
  if (program === undefined) throw new Error('the unit starts nothing')
  return program
}

function pidsOf(pattern: string): number[] {
  try {
    return execFileSync('pgrep', ['-u', 'madoguchi', '-f', pattern], { encoding: 'utf8' })
      .trim()
      .split('\n')
      .map(Number)
  } catch {
    // pgrep ends with 1 if there is none.
    return []
  }
}

async function look(): Promise<Page> {
  const address = `http://127.0.0.1:${LOOK_PORT}`
  // Asked before it is connected to: a browser that is just starting takes a connection and never answers.
  const showsKiosk = async () => {
    const pages = (await (await fetch(`${address}/json`)).json()) as { title: string }[]
    return pages.some(({ title }) => title === 'ご案内窓口')
  }
  await expect.poll(() => showsKiosk().catch(() => false), { timeout: 90_000, intervals: [250] }).toBe(true)
  const browser = await chromium.connectOverCDP(address)
  const [context] = browser.contexts()
  if (!context) throw new Error('the browser of the session shows nothing')
  const page = context.pages()[0] ?? (await context.waitForEvent('page'))
  await page.getByRole('button', { name: '画面にふれてはじめる' }).waitFor()
  return page
}
