import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { promisify } from 'node:util'
import type { CDPSession } from '@playwright/test'
import { expect, test as base } from '../fixtures'
import { begin } from '../visitor'
import { noKioskBrowser, openKiosk, type Looked, type OpenedKiosk } from './kioskBrowser'

const run = promisify(execFile)

/** Shortcuts of Chromium: for windows, tabs, menus, zoom, files, tools, its task manager, quitting. */
const SHORTCUTS = [
  ...['t', 'n', 'w', 'r', 'p', 's', 'o', 'j', 'h', 'd', 'f', 'g', 'l', 'k', 'u', 'e', 'plus', 'minus', 'F4', 'Tab'].map(
    (key) => `ctrl+${key}`
  ),
  ...['t', 'n', 'w', 'o', 'b', 'i', 'j', 'c', 'm', 'q', 'Delete', 'r'].map((key) => `ctrl+shift+${key}`),
  ...['F1', 'F3', 'F5', 'F6', 'F7', 'F10', 'F11', 'F12', 'Menu', 'shift+Escape', 'shift+F10', 'shift+Delete'],
  ...['alt+Left', 'alt+Home', 'alt+d', 'alt+f', 'alt+e', 'alt+space', 'XF86Back', 'XF86HomePage', 'XF86Reload']
]

const test = base.extend<{ opened: OpenedKiosk; looked: Looked; watch: CDPSession }>({
  opened: async ({ dataFolder }, use) => {
    const opened = await openKiosk({ dataFolder })
    await use(opened)
    await opened.close()
  },
  looked: async ({ opened }, use) => use(await opened.look()),
  watch: async ({ looked }, use) => use(await looked.page.context().newCDPSession(looked.page))
})

const reason = noKioskBrowser()
test.skip(reason !== undefined, reason)
test.skip(({ hostKind }) => hostKind !== 'browser', 'the browser host only: Electron blocks its keys itself')

test.describe('in the browser as it is shipped', () => {
  test('no key of a real keyboard opens, closes, reloads or zooms anything', async ({ opened, looked }) => {
    test.skip(!existsSync('/usr/bin/xdotool'), 'no keyboard can be played here: xdotool is missing')
    const { page, browser, pid } = looked
    const session = await browser.newBrowserCDPSession()
    const created: string[] = []
    session.on('Target.targetCreated', ({ targetInfo }) => created.push(targetInfo.url))
    await session.send('Target.setDiscoverTargets', { discover: true })
    const before = created.length
    await begin(page)
    await page.evaluate(() => Object.assign(window, { pressed: [] as string[] }))
    await page.evaluate(() => {
      const { pressed } = window as unknown as { pressed: string[] }
      window.addEventListener('keydown', ({ key }) => pressed.push(key))
    })
    const look = () =>
      page.evaluate(() => [innerWidth, innerHeight, devicePixelRatio, location.pathname, visualViewport?.scale])
    const shown = await look()
    const env = { ...process.env, DISPLAY: opened.display }
    const [id] = (await run('xdotool', ['search', '--onlyvisible', '--class', 'chromium'], { env })).stdout.split('\n')
    await run('xdotool', ['windowfocus', '--sync', String(id)], { env })
    await run('xdotool', ['key', '--delay', '20', 'x', ...SHORTCUTS], { env })
    // The last key arrived, and at the page that was there before.
    await run('xdotool', ['key', 'y'], { env })
    await expect
      .poll(() => page.evaluate(() => (window as unknown as { pressed: string[] }).pressed))
      .toEqual(expect.arrayContaining(['x', 't', 'F12', 'y']))
    expect(await look()).toEqual(shown)
    expect(created.slice(before)).toEqual([])
    expect(await opened.browserPid()).toBe(pid)
  })

  test('neither two fingers nor the mouse wheel zoom', async ({ looked: { page }, watch }) => {
    await begin(page)
    const scale = () => page.evaluate(() => [visualViewport?.scale, devicePixelRatio])
    const before = await scale()
    const pinch = async () => {
      const fingers = (apart: number) => [
        { x: 400, y: 600 - apart, id: 0 },
        { x: 400, y: 600 + apart, id: 1 }
      ]
      await watch.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: fingers(60) })
      for (const apart of [150, 240, 330])
        await watch.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: fingers(apart) })
      await watch.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
    }
    await pinch()
    // While a new screen does not take touches, fingers reach the document itself.
    await page.evaluate(() => (document.body.style.pointerEvents = 'none'))
    await pinch()
    await page.mouse.move(400, 600)
    await page.keyboard.down('Control')
    await page.mouse.wheel(0, -500)
    await page.keyboard.up('Control')
    expect(await scale()).toEqual(before)
  })

  test('a swipe from the side does not navigate', async ({ looked: { page }, watch }) => {
    await begin(page)
    await watch.send('Input.synthesizeScrollGesture', { x: 5, y: 600, xDistance: 700, gestureSourceType: 'touch' })
    await expect(page.getByRole('heading', { name: 'どのようなご用ですか' })).toBeVisible()
  })

  test('the browser offers no translation, no saving of passwords, no permission and no download', async ({
    looked: { page, pid },
    opened
  }) => {
    await begin(page)
    await expect(page.locator('meta[name="google"]')).toHaveAttribute('content', 'notranslate')
    const outcomes = await page.evaluate(async () => {
      const link = Object.assign(document.createElement('a'), { href: 'data:text/plain,x', download: 'x.txt' })
      link.click()
      const ask = async (name: string) => (await navigator.permissions.query({ name: name as PermissionName })).state
      return ['Notification' in window, await ask('geolocation'), await ask('camera'), await ask('clipboard-read')]
    })
    expect(outcomes).toEqual([false, 'denied', 'denied', 'denied'])
    expect(await opened.browserPid()).toBe(pid)
  })

  test('a window that the page opens is closed', async ({ looked: { browser, page, pid }, opened }) => {
    const session = await browser.newBrowserCDPSession()
    const closed = new Promise((resolve) => session.on('Target.targetDestroyed', resolve))
    await session.send('Target.setDiscoverTargets', { discover: true })
    // Without an opener, the window has a process of its own. Playwright pauses a new window until it has inspected it;
    // in the page's process, that would pause the page too, for good if the window is closed meanwhile.
    await page.evaluate(() => void window.open('about:blank', '_blank', 'noopener'))
    await closed
    await expect.poll(() => page.context().pages().length).toBe(1)
    expect(await opened.browserPid()).toBe(pid)
  })
})
