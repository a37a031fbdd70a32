import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, statSync } from 'node:fs'
import { expect, test as base } from '@playwright/test'
import { noCups, startPrintServer } from '../printing/cups'
import { pdfPages } from '../printing/pdf'
import { startSocketPrinter, type SocketPrinter } from '../printing/socketPrinter'
import { tap } from '../tap'
import { begin, button } from '../visitor'
import { made } from './made'
import { allowDeveloperTools } from './allowDeveloperTools'
import { endAll, HOME, startSession, type Session } from './session'

/** The session of the installed package, and a network printer for its print queue. */
interface Counter {
  readonly printer: SocketPrinter
  readonly session: Session
}

const test = base.extend<Counter>({
  printer: async ({}, use) => {
    const printer = await startSocketPrinter()
    await use(printer)
    await printer.stop()
  },
  session: async ({ printer }, use) => {
    const queue = await startPrintServer({ printer: printer.queue })
    const session = startSession({ CUPS_SERVER: queue.env.CUPS_SERVER ?? '' })
    await use(session)
    await session.stop()
    await queue.stop()
  }
})

const reason = process.getuid?.() === 0 ? noCups() : 'a package is installed only by root'
test.skip(reason !== undefined, reason ?? '')
test.describe.configure({ mode: 'serial' })

const apt = (...args: string[]) =>
  execFileSync('apt-get', ['-y', '-qq', '-o', 'DPkg::Lock::Timeout=120', '--no-install-recommends', ...args], {
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit']
  })
/** Files of the package that must be gone after its removal. */
const PLACES = [
  '/usr/lib/madoguchi',
  '/usr/bin/madoguchi-faq',
  '/usr/lib/systemd/system/madoguchi.service',
  '/usr/lib/systemd/logind.conf.d/madoguchi.conf',
  '/usr/lib/sysctl.d/90-madoguchi.conf',
  '/usr/lib/udev/rules.d/90-madoguchi-usb.rules'
]
const GRUB = '/etc/default/grub.d/madoguchi.cfg'
const POLICY = '/etc/chromium/policies/managed/madoguchi.json'

test.beforeAll(() => {
  const began = performance.now()
  apt('install', '--reinstall', made('_amd64.deb'))
  tell('installed', began)
})
test.afterAll(async () => {
  await endAll()
  // Unlike apt, dpkg accepts a package that is already gone.
  execFileSync('dpkg', ['--purge', 'madoguchi'], { stdio: 'ignore' })
})

test('installs an account of its own, units that systemd understands, and the browser’s policy', () => {
  expect(execFileSync('id', ['madoguchi'], { encoding: 'utf8' })).toMatch(/\(lp\)/)
  expect(statSync(HOME).mode & 0o777).toBe(0o700)
  for (const unit of ['madoguchi.service', 'madoguchi-usb@sdb1.service'])
    execFileSync('systemd-analyze', ['verify', unit], { encoding: 'utf8' })
  for (const place of [...PLACES, POLICY, GRUB]) expect(existsSync(place), place).toBe(true)
})

test('locks what the system would offer: other terminals, the system request key, the menu of the boot loader, sticks', () => {
  const read = (...args: string[]) => execFileSync(args[0] ?? '', args.slice(1), { encoding: 'utf8' })
  // The configuration as systemd reads it, from all its files.
  expect(read('systemd-analyze', 'cat-config', 'systemd/logind.conf')).toMatch(/^NAutoVTs=0\nReserveVT=0$/m)
  expect(read('systemd-analyze', 'cat-config', 'sysctl.d')).toMatch(/^kernel\.sysrq = 0$/m)
  expect(read('sh', '-euc', `. ${GRUB}; echo "$GRUB_TIMEOUT_STYLE $GRUB_TIMEOUT $GRUB_CMDLINE_LINUX_DEFAULT"`)).toMatch(
    /^hidden 0 quiet /
  )
  const mount = read('systemd-analyze', 'cat-config', 'systemd/system/madoguchi-usb@.service')
  expect(mount).toMatch(/^Environment=MADOGUCHI_USB=ro$/m)
  expect(mount).toMatch(/^ExecStart=\/bin\/mount -o \$\{MADOGUCHI_USB\},nosuid,nodev,noexec /m)
})

test('its browser lets no developer tools in: the policy of the package governs it', async ({ session }) => {
  const began = performance.now()
  await session.showsKiosk()
  tell('first started, until the waiting screen', began)
  expect(await session.refusesTools()).toBe(true)
})

test('its session shows the kiosk over the whole screen, answers, and comes back from every death', async ({
  session
}) => {
  allowDeveloperTools(POLICY)
  const page = await session.look()
  await begin(page)
  const asked = page.getByRole('list', { name: 'よく見られている質問' }).getByRole('button').first()
  const question = await asked.getAttribute('aria-label')
  await tap(asked)
  await expect(page.getByRole('article', { name: question ?? '' })).toBeVisible()
  const [viewport, screen] = await page.evaluate(() => [
    [innerWidth, innerHeight],
    [globalThis.screen.width, globalThis.screen.height]
  ])
  expect(viewport).toEqual(screen)

  expect(session.kill('/chromium .*--kiosk')).toBeGreaterThan(0)
  await begin(await session.look())
  expect(session.kill('out/main/browser-host.js')).toBeGreaterThan(0)
  await begin(await session.look())
})

test('prints through CUPS', async ({ session, printer }) => {
  const page = await session.look()
  await begin(page)
  await tap(page.getByRole('list', { name: 'よく見られている質問' }).getByRole('button').first())
  await tap(button(page, '印刷する'))
  expect((await pdfPages(await printer.takePaper())).join('')).toContain('職員記入欄')
})

test('removed, it leaves data and nothing else; purged, nothing', () => {
  apt('remove', 'madoguchi')
  for (const place of PLACES) expect(existsSync(place), place).toBe(false)
  expect(readdirSync(HOME)).toContain('stats')
  apt('purge', 'madoguchi')
  for (const place of [HOME, '/etc/default/madoguchi', POLICY, GRUB]) expect(existsSync(place), place).toBe(false)
  expect(execFileSync('getent', ['passwd'], { encoding: 'utf8' })).not.toContain('madoguchi')
})

/** Prints how long something took, for the figures in docs/install.md. */
function tell(what: string, began: number): void {
  process.stdout.write(`${what}: ${((performance.now() - began) / 1000).toFixed(1)} s\n`)
}
