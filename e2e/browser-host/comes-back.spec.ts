import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { expect, test as base } from '../fixtures'
import { noKioskBrowser, openKiosk, type OpenedKiosk } from './kioskBrowser'

/** A host that can be made to fail from outside. */
const FRAIL = {
  NODE_OPTIONS: "--import data:text/javascript,process.on('SIGUSR2',()=>{throw(new(Error)('provoked'))})"
}

const test = base.extend<{ opened: OpenedKiosk }>({
  opened: async ({ dataFolder }, use) => {
    const opened = await openKiosk({ dataFolder, env: FRAIL })
    await use(opened)
    await opened.close()
  }
})

const reason = noKioskBrowser()
test.skip(reason !== undefined, reason)
test.skip(({ hostKind }) => hostKind !== 'browser', 'the browser host only: Electron watches its window itself')

/**
 * True if a process runs. One that has ended stays listed until its parent reads its exit code, which may never happen.
 */
function isRunning(pid: number): boolean {
  try {
    return !/^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'))
  } catch {
    return false
  }
}

test.describe('the screen comes back', () => {
  test('after the page has crashed', async ({ opened }) => {
    const { pid, page } = await opened.look()
    const session = await page.context().newCDPSession(page)
    session.send('Page.crash').catch(() => {})
    await opened.look(pid)
  })

  test('after the page has hung', async ({ opened }) => {
    const { pid, page } = await opened.look()
    page
      .evaluate(() => {
        for (;;);
      })
      .catch(() => {})
    await opened.look(pid)
  })

  test('after the page has used up its memory', async ({ opened }) => {
    const { pid, page } = await opened.look()
    page
      .evaluate(() => {
        const kept: number[][] = []
        for (;;) kept.push(new Array<number>(100_000).fill(Math.random()))
      })
      .catch(() => {})
    await opened.look(pid)
  })

  test('after the page was led to another address', async ({ opened }) => {
    const elsewhere = createServer((_request, response) => response.end('elsewhere')).listen(0, '127.0.0.1')
    await once(elsewhere, 'listening')
    const { pid, page } = await opened.look()
    // By Chromium's own protocol: Playwright's `goto` fails if the page is closed at that moment.
    const session = await page.context().newCDPSession(page)
    const url = `http://127.0.0.1:${(elsewhere.address() as AddressInfo).port}/`
    session.send('Page.navigate', { url }).catch(() => {})
    await opened.look(pid)
    elsewhere.close()
  })

  test('after the browser was killed, with nothing of it left', async ({ opened, dataFolder }) => {
    const { pid } = await opened.look()
    process.kill(pid, 'SIGKILL')
    const { pid: next } = await opened.look(pid)
    expect(isRunning(next)).toBe(true)
    expect(isRunning(pid)).toBe(false)
    expect(await readdir(join(dataFolder, 'browser'))).toHaveLength(2)
  })

  test('after the host was killed, which ends its browser too, and was started again', async ({
    opened,
    dataFolder
  }) => {
    const { pid } = await opened.look()
    const ended = once(opened.host.process, 'exit')
    opened.host.process.kill('SIGKILL')
    await ended
    await expect.poll(() => isRunning(pid)).toBe(false)
    await opened.startAgain()
    await opened.look(pid)
    expect(await readdir(join(dataFolder, 'browser'))).toHaveLength(2)
  })

  test('after the host was killed but its browser was not', async ({ opened }) => {
    const { pid } = await opened.look()
    // A stopped browser does not notice that its host is gone.
    process.kill(pid, 'SIGSTOP')
    const ended = once(opened.host.process, 'exit')
    opened.host.process.kill('SIGKILL')
    await ended
    expect(isRunning(pid)).toBe(true)
    await opened.startAgain()
    await opened.look(pid)
    expect(isRunning(pid)).toBe(false)
  })
})

test('an uncaught error ends host and browser so that both are started again', async ({ opened }) => {
  const { pid } = await opened.look()
  const ended = once(opened.host.process, 'exit')
  opened.host.process.kill('SIGUSR2')
  expect(await ended).toEqual([75, null])
  await expect.poll(() => isRunning(pid)).toBe(false)
})

test('a window that opens beside the page is closed, and the page stays', async ({ opened }) => {
  const { pid, browser, page } = await opened.look()
  const session = await browser.newBrowserCDPSession()
  const closed = new Promise((resolve) => session.on('Target.targetDestroyed', resolve))
  await session.send('Target.setDiscoverTargets', { discover: true })
  await session.send('Target.createTarget', { url: 'chrome://settings/', newWindow: true })
  await closed
  await expect(page.getByRole('button', { name: '画面にふれてはじめる' })).toBeVisible()
  expect(await opened.browserPid()).toBe(pid)
})

test('staff end the host, and its browser ends and leaves nothing', async ({ opened, dataFolder }) => {
  const { pid } = await opened.look()
  await opened.host.stop()
  expect(isRunning(pid)).toBe(false)
  expect((await readdir(join(dataFolder, 'browser'))).filter((name) => name.startsWith('profile-'))).toEqual([])
})
