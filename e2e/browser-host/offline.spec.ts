import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import { networkInterfaces } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '../fixtures'
import { begin, openFirstAnswer, openSearch } from '../visitor'
import { LAUNCHER, noKioskBrowser, openKiosk } from './kioskBrowser'

const works = (program: string, ...args: string[]) => spawnSync(program, args).status === 0

test.skip(({ hostKind }) => hostKind !== 'browser', 'the browser host only: Electron has no socket at all')

/** Network addresses in system calls, as strace writes them. */
const REACHES = /sa_family=AF_INET6?[^}]*/g
/**
 * True for Chromium's own check whether there is a network: it connects a datagram socket to such an address without
 * sending anything.
 */
const isOwnLook = (address: string) => address.includes('port=htons(443)')

test('there is no network but loopback, neither for this test nor for those around it', () => {
  const networks = Object.keys(networkInterfaces())
  const others = networks.filter((name) => name !== 'lo').join(', ')
  test.skip(others !== '', `a network is here (${others}): npm test shuts it off where it runs as root on Linux`)
  expect(networks).toEqual(['lo'])
})

test('host and browser connect to nothing but the kiosk’s own port, and look up no name', async ({ dataFolder }) => {
  const reason =
    noKioskBrowser() ?? (works('strace', '-V') ? undefined : 'sockets cannot be watched: strace is missing')
  test.skip(reason !== undefined, reason)
  const args = '-f -qq -e trace=connect,sendto,sendmsg,sendmmsg -e signal=none'
  const calls = { browser: join(dataFolder, 'browser.calls'), host: join(dataFolder, 'host.calls') }
  const launcher = LAUNCHER.replace('exec ', `exec strace -D ${args} -o '${calls.browser}' `)
  const opened = await openKiosk({ dataFolder, launcher })
  const { page } = await opened.look()
  // Only now: it would follow the host to the browser that it opens, which then could not be watched by its own.
  const watcher = spawn('strace', [...args.split(' '), '-o', calls.host, '-p', String(opened.host.process.pid)])
  await begin(page)
  await openFirstAnswer(page)
  await page.getByRole('button', { name: '最初にもどる' }).click()
  await begin(page)
  await openSearch(page)
  await page.getByRole('searchbox').fill('www.example.org')
  await expect(page.getByRole('region', { name: 'さがした結果' })).toHaveAttribute('aria-busy', 'false')
  const ended = once(watcher, 'exit')
  await opened.close()
  await ended

  const { port } = new URL(opened.host.address)
  const own = `sa_family=AF_INET, sin_port=htons(${port}), sin_addr=inet_addr("127.0.0.1")`
  const browser = (await readFile(calls.browser, 'utf8')).match(REACHES) ?? []
  expect(new Set(browser.filter((address) => !isOwnLook(address)))).toEqual(new Set([own]))
  expect((await readFile(calls.host, 'utf8')).match(REACHES)).toBeNull()
})
