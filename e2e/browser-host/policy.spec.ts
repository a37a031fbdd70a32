import { spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { chmod, mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join, resolve } from 'node:path'
import { chromium, type BrowserContext } from '@playwright/test'
import { startHost } from '../browserHost'
import { expect, test as base } from '../fixtures'
import { freePort } from '../freePort'
import { LAUNCHER, noKioskBrowser, openKiosk } from './kioskBrowser'

const SHIPPED = resolve(import.meta.dirname, '../../resources/deploy/linux/chromium-policy.json')
const SHIPPED_PORT = '127.0.0.1:41780'

/** Mounts a folder over that of the system's policies, for one program and its children only. */
const layOver = (folder: string) =>
  `mkdir -p /etc/chromium/policies; [ "$LAID" ] || LAID=1 exec unshare -m "$0" "$@"; ` +
  `mount --bind '${folder}' /etc/chromium/policies || exit 1`

/** Writes the policy that ships, but for another port. */
async function writePolicy(folder: string, port: string, changes: object = {}): Promise<string> {
  const policies = join(folder, 'policies')
  await mkdir(join(policies, 'managed'), { recursive: true })
  const text = (await readFile(SHIPPED, 'utf8')).replace(SHIPPED_PORT, `127.0.0.1:${port}`)
  const policy = { ...(JSON.parse(text) as object), ...changes }
  await writeFile(join(policies, 'managed', 'madoguchi.json'), JSON.stringify(policy))
  return policies
}

function noPolicy(): string | undefined {
  const canMount = spawnSync('unshare', ['-m', 'true']).status === 0
  return noKioskBrowser() ?? (canMount ? undefined : 'no policy can be laid over the system’s: unshare -m is refused')
}

/** A browser under the policy that ships, without the kiosk's switches and without its host watching it. */
const test = base.extend<{ governed: { context: BrowserContext; address: string } }>({
  governed: async ({ dataFolder }, use) => {
    const host = await startHost(['--data', dataFolder])
    const policies = await writePolicy(dataFolder, new URL(host.address).port, { DeveloperToolsAvailability: 1 })
    const program = join(dataFolder, 'governed.sh')
    await writeFile(program, `#!/bin/sh\n${layOver(policies)}\n${LAUNCHER.split(' "$@"')[0]} "$@"\n`)
    await chmod(program, 0o755)
    const args = process.getuid?.() === 0 ? ['--no-sandbox'] : []
    const context = await chromium.launchPersistentContext(join(dataFolder, 'governed'), {
      executablePath: program,
      args
    })
    await use({ context, address: host.address })
    await context.close()
    await host.stop()
  }
})

const reason = noPolicy()
test.skip(reason !== undefined, reason)
test.skip(({ hostKind }) => hostKind !== 'browser', 'the browser host only: Electron reads no policy')

test('the policy lets the browser show the kiosk and no other address', async ({ governed: { context, address } }) => {
  const elsewhere = createServer((_request, response) => response.end('elsewhere')).listen(0, '127.0.0.1')
  await once(elsewhere, 'listening')
  const other = `http://127.0.0.1:${(elsewhere.address() as AddressInfo).port}/`
  const page = await context.newPage()
  expect((await page.goto(address))?.status()).toBe(200)
  const addresses = [
    other,
    address.replace('127.0.0.1', 'localhost'),
    'http://192.0.2.1/',
    'chrome://settings/',
    'chrome://version/',
    'chrome://downloads/',
    'chrome://extensions/',
    'chrome://inspect/',
    'file:///etc/passwd',
    'file:///',
    'data:text/html,out',
    `view-source:${address}`,
    'devtools://devtools/bundled/inspector.html'
  ]
  const open: string[] = []
  for (const one of addresses) {
    const tab = await context.newPage()
    const outcome = await tab.goto(one, { timeout: 5_000 }).then(
      () => 'opened',
      (error: unknown) => String(error)
    )
    if (!/ERR_BLOCKED_BY_ADMINISTRATOR|ERR_INVALID_URL|ERR_ABORTED/.test(outcome)) open.push(`${one}: ${outcome}`)
    await tab.close()
  }
  expect(open).toEqual([])
  elsewhere.close()
})

test('under the whole policy, which forbids developer tools, a dead page is noticed all the same', async ({
  dataFolder
}) => {
  const port = String(await freePort())
  const policies = await writePolicy(dataFolder, port)
  const launcher = `${layOver(policies)}\n${LAUNCHER}`
  const opened = await openKiosk({ dataFolder, args: ['--port', port], launcher })
  const log = () => readFile(join(dataFolder, 'log', 'madoguchi.log'), 'utf8').catch(() => '')
  // The test cannot see whether the page is there, and the first process may not have a page yet.
  const die = async () => (await killRenderers(dataFolder), log())
  await expect.poll(die, { timeout: 60_000, intervals: [1000] }).toContain('the browser is opened anew: crashed')
  await expect.poll(() => opened.browserPid(), { timeout: 20_000 }).toBeDefined()
  await opened.close()
})

/** Ends every page of the kiosk's browser. */
async function killRenderers(dataFolder: string): Promise<void> {
  const numbers = (await readdir('/proc')).filter((name) => /^\d+$/.test(name))
  for (const number of numbers) {
    const args = await readFile(`/proc/${number}/cmdline`, 'utf8').catch(() => '')
    if (!args.includes('--type=renderer') || !args.includes(dataFolder)) continue
    process.kill(Number(number), 'SIGKILL')
  }
}
