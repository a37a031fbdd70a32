import type { Bridge } from '../../src/contract/bridge'
import { begin } from '../visitor'
import { ELECTRON_ONLY, expect, test } from './host'

test('the page has the bridge and nothing else of the program', async ({ kiosk }) => {
  const found = await kiosk.evaluate(() => {
    const page = globalThis as unknown as Record<string, unknown>
    const ofNode = ['require', 'module', 'process', 'Buffer', 'global', 'electron', 'ipcRenderer']
    return {
      ofNode: ofNode.filter((name) => name in page),
      bridge: Object.keys(page.madoguchi as object),
      isFrozen: Object.isFrozen(page.madoguchi)
    }
  })
  expect(found).toEqual({ ofNode: [], bridge: ['invoke'], isFrozen: true })
})

test('the bridge passes the channels of the kiosk and no others', async ({ kiosk }) => {
  const replies = await kiosk.evaluate(async () => {
    const { madoguchi } = globalThis as unknown as { madoguchi: Bridge }
    const ask = (channel: string) => madoguchi.invoke(channel as 'kiosk:view', {})
    return [await ask('kiosk:view'), await ask('ELECTRON_BROWSER_REQUIRE'), await ask('__proto__')]
  })
  expect(replies).toMatchObject([{ ok: true }, { ok: false }, { ok: false }])
})

test('a frame within the page has no bridge', async ({ kiosk }) => {
  await kiosk.evaluate(() => {
    const frame = document.createElement('iframe')
    frame.srcdoc = '<p>その他のページ</p>'
    document.body.append(frame)
  })
  const [frame] = kiosk.frames().filter((one) => one !== kiosk.mainFrame())
  expect(await frame?.evaluate(() => 'madoguchi' in globalThis)).toBe(false)
})

test('no request leaves the machine, however a page makes it', async ({ kiosk }) => {
  const reached = await kiosk.evaluate(async () => {
    const byFetch = await fetch('https://example.org/').then(
      () => true,
      () => false
    )
    const byImage = await new Promise<boolean>((resolve) => {
      const image = new Image()
      image.onload = () => resolve(true)
      image.onerror = () => resolve(false)
      image.src = 'https://example.org/a.png'
    })
    const bySocket = await new Promise<boolean>((resolve) => {
      try {
        const socket = new WebSocket('wss://example.org/')
        socket.onopen = () => resolve(true)
        socket.onerror = () => resolve(false)
      } catch {
        resolve(false)
      }
    })
    return { byFetch, byImage, bySocket }
  })
  expect(reached).toEqual({ byFetch: false, byImage: false, bySocket: false })
})

test('the page cannot navigate elsewhere and opens no window', async ({ host, kiosk }) => {
  const before = kiosk.url()
  await kiosk.evaluate(() => {
    window.open('https://example.org/')
    location.href = 'https://example.org/'
  })
  await begin(kiosk)
  expect(kiosk.url()).toBe(before)
  await expect.poll(() => host.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1)
  expect(kiosk.context().pages()).toHaveLength(1)
})

test('no text becomes code', async ({ kiosk }) => {
  const ran = await kiosk.evaluate(() => {
    const script = document.createElement('script')
    script.textContent = 'globalThis.hasRun = true'
    document.head.append(script)
    return 'hasRun' in globalThis
  })
  expect(ran).toBe(false)
})

test('the page comes from app:, is a secure context, and has its own font', async ({ kiosk, hostKind }) => {
  test.skip(hostKind !== 'electron', ELECTRON_ONLY)
  const found = await kiosk.evaluate(async () => {
    const faces = await document.fonts.load('16px "BIZ UDPGothic"', '窓口')
    return { origin: location.origin, isSecureContext, faces: faces.length > 0 }
  })
  expect(found).toEqual({ origin: 'app://kiosk', isSecureContext: true, faces: true })
})

test('no permission is given, asked or not', async ({ kiosk, hostKind }) => {
  test.skip(hostKind !== 'electron', ELECTRON_ONLY)
  const states = await kiosk.evaluate(async () => {
    const names = ['geolocation', 'notifications', 'camera', 'microphone', 'clipboard-read'] as PermissionName[]
    return Promise.all(names.map(async (name) => (await navigator.permissions.query({ name })).state))
  })
  expect(new Set(states)).toEqual(new Set(['denied']))
  const camera = await kiosk.evaluate(() =>
    navigator.mediaDevices.getUserMedia({ video: true }).then(
      () => 'given',
      () => 'denied'
    )
  )
  expect(camera).toBe('denied')
})

test('the page runs in a sandbox of the system', async ({ kiosk, host, hostKind }) => {
  test.skip(hostKind !== 'electron', ELECTRON_ONLY)
  test.skip(process.getuid?.() === 0, 'root may only start Electron without its sandbox')
  await kiosk.title()
  const isSandboxed = await host.evaluate(({ app, BrowserWindow }) => {
    const pid = BrowserWindow.getAllWindows()[0]?.webContents.getOSProcessId() ?? 0
    if (process.platform !== 'linux') return app.getAppMetrics().find((one) => one.pid === pid)?.sandboxed
    // The process has a filter of system calls.
    const status = process.getBuiltinModule('fs').readFileSync(`/proc/${pid}/status`, 'utf8')
    return /^Seccomp:\s+2$/m.test(status)
  })
  expect(isSandboxed).toBe(true)
})
