import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { pdfFacts, pdfPages } from '../printing/pdf'
import { expect, openPage, test, type Api } from './standinTest'

/** The page's globals with the bridge of the test's preload. */
type WithApi = typeof globalThis & { api: Api }

test('the preload runs before the page, in a world of its own', async ({ standin, preload }) => {
  await openPage(standin, preload, '<script>globalThis.atStart = typeof api.ask</script>')
  const page = await standin.page()
  const seen = await page.evaluate(() => {
    const { api, ...rest } = globalThis as WithApi & { atStart?: string; ofThePreload?: boolean }
    const isFixed = Object.isFrozen(api) && !Reflect.set(globalThis, 'api', 1)
    return {
      atStart: rest.atStart,
      ofThePreload: 'ofThePreload' in globalThis,
      require: 'require' in globalThis,
      isFixed
    }
  })
  expect(seen).toEqual({ atStart: 'function', ofThePreload: false, require: false, isFixed: true })
})

test('values are cloned both ways', async ({ standin, preload }) => {
  await openPage(standin, preload)
  await standin.evaluate(({ ipcMain }) => {
    const kept = { list: [1] }
    ipcMain.handle('change', (_event, given: { text: string }) => {
      given.text = 'changed'
      return kept
    })
    ipcMain.handle('kept', () => kept)
  })
  const page = await standin.page()
  const seen = await page.evaluate(async () => {
    const { api } = globalThis as WithApi
    const given = { text: 'given' }
    const got = (await api.ask('change', given)) as { list: number[] }
    got.list.push(2)
    return [given, await api.ask('kept', null)]
  })
  expect(seen).toEqual([{ text: 'given' }, { list: [1] }])
})

test('what cannot be cloned, is not handled or throws is refused with Electron’s own message', async ({
  standin,
  preload
}) => {
  await openPage(standin, preload)
  await standin.evaluate(({ ipcMain }) => {
    ipcMain.handle('function', () => () => 1)
    ipcMain.handle('throws', () => {
      throw new Error('no')
    })
  })
  const page = await standin.page()
  const refusals = await page.evaluate(async () => {
    const { api } = globalThis as WithApi
    const asked: (() => Promise<unknown>)[] = [
      () => api.ask('function', new Proxy({}, {})),
      () => api.ask('function', 1),
      () => api.ask('throws', 1),
      () => api.ask('nobody', 1)
    ]
    const refusalOf = async (ask: () => Promise<unknown>) => {
      try {
        return `gave ${String(await ask())}`
      } catch (error) {
        return String(error)
      }
    }
    return Promise.all(asked.map(refusalOf))
  })
  expect(refusals).toEqual([
    expect.stringContaining('could not be cloned'),
    "Error: Error invoking remote method 'function': Error: An object could not be cloned.",
    "Error: Error invoking remote method 'throws': Error: no",
    "Error: Error invoking remote method 'nobody': Error: No handler registered for 'nobody'"
  ])
})

test('a handler is told who asks', async ({ standin, preload }) => {
  await openPage(standin, preload)
  await standin.evaluate(({ ipcMain }) => {
    ipcMain.handle('who', ({ senderFrame }) => [senderFrame?.url, senderFrame?.parent])
  })
  const page = await standin.page()
  expect(await page.evaluate(() => (globalThis as WithApi).api.ask('who', null))).toEqual(['app://test/', null])
})

test('a request that the program cancels fails the load, and is reported', async ({ standin, preload }) => {
  await openPage(standin, preload)
  const told = await standin.evaluate(async ({ BrowserWindow, session }) => {
    session.defaultSession.webRequest.onBeforeRequest(({ url }, answer) => {
      answer({ cancel: url.includes('forbidden') })
    })
    const [window] = BrowserWindow.getAllWindows()
    const failed: unknown[] = []
    window?.webContents.on('did-fail-load', (_event, _code, description, url) => failed.push(description, url))
    await window?.loadURL('app://test/allowed')
    await window?.loadURL('app://test/forbidden').catch((error: unknown) => failed.push(String(error)))
    return failed
  })
  expect(told).toEqual([
    'ERR_BLOCKED_BY_CLIENT',
    'app://test/forbidden',
    "Error: ERR_BLOCKED_BY_CLIENT (-2) loading 'app://test/forbidden'"
  ])
})

test('nothing reaches a server, asked by script or by going there', async ({ standin, preload }) => {
  const reached: string[] = []
  const server = createServer((request, response) => {
    reached.push(request.url ?? '')
    response.end()
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  await openPage(standin, preload)
  const page = await standin.page()
  const isRefused = await page.evaluate(async (url) => {
    window.open(`${url}/window`)
    return fetch(`${url}/fetch`).then(
      () => false,
      () => true
    )
  }, address)
  const load = await standin.evaluate(
    ({ BrowserWindow }, url) =>
      BrowserWindow.getAllWindows()[0]
        ?.loadURL(`${url}/load`)
        .then(() => 'loaded', String),
    address
  )
  server.close()
  expect(isRefused).toBe(true)
  expect(load).toContain('ERR_INTERNET_DISCONNECTED')
  expect(reached).toEqual([])
})

test('a page that wants to leave is held back if the program says so', async ({ standin, preload }) => {
  await openPage(standin, preload)
  await standin.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.webContents.on('will-navigate', (event) => {
      if (event.url.includes('away')) event.preventDefault()
    })
  })
  const page = await standin.page()
  const asked = page.waitForEvent('requestfailed')
  await page.evaluate(() => {
    location.href = '/away'
  })
  await asked
  expect(await page.locator('p').innerText()).toBe('窓口')
  await page.evaluate(() => {
    location.href = '/on'
  })
  await page.waitForURL('**/on')
})

test('a crash is reported with its reason, and the window shows a page again', async ({ standin, preload }) => {
  await openPage(standin, preload)
  const told = await standin.evaluate(async ({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows()
    const gone = new Promise<string>((resolve) => {
      window?.webContents.once('render-process-gone', (_event, { reason }) => {
        resolve(reason)
      })
    })
    window?.webContents.forcefullyCrashRenderer()
    const reason = await gone
    const wasCrashed = window?.webContents.isCrashed()
    await window?.loadURL('app://test/again')
    return [reason, wasCrashed, window?.webContents.isCrashed(), window?.webContents.getURL()]
  })
  expect(told).toEqual(['crashed', true, false, 'app://test/again'])
})

test('print gives a PDF of the page in the size that was asked for', async ({ standin, preload }) => {
  await openPage(standin, preload)
  const replies = await standin.evaluate(async ({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents
    const print = (options: object) =>
      new Promise((resolve) => {
        contents?.print({ silent: true, ...options }, (isSent, reason) => {
          resolve([isSent, reason])
        })
      }).catch(String)
    const name = (await contents?.getPrintersAsync())?.[0]?.name
    return [
      await print({ deviceName: name, pageSize: { width: 80_000, height: 200_000 } }),
      await print({ deviceName: 'none', pageSize: 'A4' }),
      await print({}),
      await print({ pageSize: { width: 352, height: 1000 } })
    ]
  })
  expect(replies).toEqual([
    [true, ''],
    [false, 'Invalid deviceName provided'],
    expect.stringContaining('a valid pageSize is required'),
    expect.stringContaining('minimum 353 microns')
  ])
  const sheet = await standin.takeSheet()
  const { pages, widthMm, heightMm } = await pdfFacts(sheet)
  expect([pages, Math.round(widthMm), Math.round(heightMm)]).toEqual([1, 80, 200])
  expect(await pdfPages(sheet)).toEqual(['窓口'])
})
