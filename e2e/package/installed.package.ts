import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, statSync } from 'node:fs'
import { expect, test } from '@playwright/test'
import { noCups, startPrintServer } from '../printing/cups'
import { pdfPages } from '../printing/pdf'
import { made } from './made'
import { HOME, startSession } from './session'

const root = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')
test.skip(!root, 'the package is installed only by root on Debian')
test.describe.configure({ mode: 'serial' })

const apt = (...words: string[]) =>
  execFileSync('apt-get', ['-y', '-qq', '--no-install-recommends', ...words], {
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    encoding: 'utf8'
  })
/** Files of the package that a removal must take away. */
const PLACES = ['/usr/lib/madoguchi', '/lib/systemd/system/madoguchi.service', '/usr/bin/madoguchi-faq']

test.beforeAll(() => {
  apt('install', '--reinstall', made('_amd64.deb'))
})
test.afterAll(() => {
  apt('purge', 'madoguchi')
})

test('installs an account of its own, units that systemd understands, and the browser’s policy', () => {
  expect(execFileSync('id', ['madoguchi'], { encoding: 'utf8' })).toMatch(/\(lp\)/)
  expect(statSync(HOME).mode & 0o777).toBe(0o700)
  execFileSync('systemd-analyze', ['verify', '/lib/systemd/system/madoguchi.service'])
  for (const place of [...PLACES, '/etc/chromium/policies/managed/madoguchi.json'])
    expect(existsSync(place), place).toBe(true)
})

test('its session shows the kiosk over the whole screen, answers, and comes back from every death', async () => {
  const session = await startSession({})
  const page = await session.look()
  await page.getByRole('button', { name: '画面にふれてはじめる' }).click()
  const asked = page.getByRole('list', { name: 'よく見られている質問' }).getByRole('button').first()
  const question = await asked.getAttribute('aria-label')
  await asked.click()
  await expect(page.getByRole('article', { name: question ?? '' })).toBeVisible()

  expect(await page.evaluate(() => [innerWidth, innerHeight])).toEqual(
    await page.evaluate(() => [screen.width, screen.height])
  )
  expect(session.kill('/chromium .*--kiosk')).toBeGreaterThan(0)
  await session.look()
  expect(session.kill('out/main/browser-host.js')).toBeGreaterThan(0)
  await session.look()
  await session.stop()
})

test('prints through CUPS', async () => {
  const reason = noCups()
  test.skip(reason !== undefined, reason ?? '')
  const printers = await startPrintServer()
  const session = await startSession({ CUPS_SERVER: printers.env.CUPS_SERVER ?? '' })
  const page = await session.look()
  await page.getByRole('button', { name: '画面にふれてはじめる' }).click()
  await page.getByRole('list', { name: 'よく見られている質問' }).getByRole('button').first().click()
  await page.getByRole('button', { name: '印刷する' }).click()
  const { submitted } = await printers.takeJob(HOME)
  expect((await pdfPages(submitted)).join('')).toContain('職員記入欄')
  await session.stop()
  await printers.stop()
})

test('removed, it leaves data and nothing else; purged, nothing', () => {
  apt('remove', 'madoguchi')
  for (const place of PLACES) expect(existsSync(place), place).toBe(false)
  expect(readdirSync(HOME)).toContain('stats')
  apt('purge', 'madoguchi')
  expect(existsSync(HOME)).toBe(false)
  expect(existsSync('/etc/default/madoguchi')).toBe(false)
})
