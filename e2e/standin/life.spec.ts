import { expect, openPage, test } from './standinTest'

// Compares the stand-in with what Electron documents (node_modules/electron/electron.d.ts).

test('the app is ready after its module has been evaluated, and not before', async ({ run }) => {
  const program = await run(`
    import { app } from 'electron'
    import { setTimeout } from 'node:timers/promises'
    globalThis.heard = []
    app.whenReady().then(() => globalThis.heard.push('ready'))
    await setTimeout(100)
    globalThis.heard.push('evaluated')
  `)
  const heard = () => program.evaluate(() => (globalThis as unknown as { heard: string[] }).heard)
  await expect.poll(heard).toEqual(['evaluated', 'ready'])
})

test('a call that is too late, repeated or unknown throws', async ({ standin }) => {
  const thrown = await standin.evaluate(async ({ app, BrowserWindow, ipcMain, protocol }) => {
    await app.whenReady()
    const handle = () => {
      ipcMain.handle('twice', () => 1)
    }
    handle()
    const gone = new BrowserWindow()
    const contents = gone.webContents
    gone.destroy()
    const calls: (() => unknown)[] = [
      () => app.enableSandbox(),
      () => protocol.registerSchemesAsPrivileged([]),
      handle,
      () => gone.show(),
      () => contents.getURL(),
      () => new BrowserWindow({ webPreferences: { nodeIntegration: true } }),
      () => app.setBadgeCount(1)
    ]
    return calls.map((call) => {
      try {
        return `gave ${String(call())}`
      } catch (error) {
        return String(error)
      }
    })
  })
  expect(thrown).toEqual([
    expect.stringContaining('before app is ready'),
    expect.stringContaining('before app is ready'),
    expect.stringContaining("second handler for 'twice'"),
    'TypeError: Object has been destroyed',
    'TypeError: Object has been destroyed',
    expect.stringContaining('no window without nodeIntegration: false'),
    expect.stringContaining('knows no app.setBadgeCount')
  ])
})

test('a window can be made only after readiness', async ({ run }) => {
  const program = await run("import { BrowserWindow } from 'electron'\nnew BrowserWindow()\n")
  const { code, said } = await program.ended
  expect(code).not.toBe(0)
  expect(said).toContain('Cannot create BrowserWindow before app is ready')
})

test('quit asks every window, fires its events in order, and does not fire window-all-closed', async ({ run }) => {
  const program = await run(`
    import { app, BrowserWindow } from 'electron'
    for (const name of ['before-quit', 'will-quit', 'quit', 'window-all-closed']) app.on(name, () => console.log(name))
    app.whenReady().then(() => {
      const window = new BrowserWindow()
      for (const name of ['close', 'closed']) window.on(name, () => console.log(name))
      app.quit()
    })
  `)
  const { code, said } = await program.ended
  expect(said.trim().split('\n')).toEqual(['before-quit', 'close', 'closed', 'will-quit', 'quit'])
  expect(code).toBe(0)
})

test('a window that refuses to close keeps the app running, and exit asks nobody', async ({ run }) => {
  const program = await run(`
    import { app, BrowserWindow } from 'electron'
    for (const name of ['before-quit', 'will-quit', 'quit']) app.on(name, () => console.log(name))
    app.whenReady().then(() => {
      new BrowserWindow().on('close', (event) => event.preventDefault())
      app.quit()
      console.log('still here ' + BrowserWindow.getAllWindows().length)
      app.exit(75)
    })
  `)
  const { code, said } = await program.ended
  expect(said.trim().split('\n')).toEqual(['before-quit', 'still here 1', 'quit'])
  expect(code).toBe(75)
})

test('the end of the last window is reported, and ends an app that does not listen', async ({ run, preload }) => {
  const listening = await run()
  await openPage(listening, preload)
  const isTold = await listening.evaluate(
    ({ app, BrowserWindow }) =>
      new Promise((resolve) => {
        app.once('window-all-closed', () => {
          resolve(true)
        })
        BrowserWindow.getAllWindows()[0]?.destroy()
      })
  )
  expect(isTold).toBe(true)
  const deaf = await run(`
    import { app, BrowserWindow } from 'electron'
    app.whenReady().then(() => new BrowserWindow().close())
  `)
  expect((await deaf.ended).code).toBe(0)
})

test('a second start on one profile gets no lock, and the first is told its arguments', async ({ run }) => {
  const lock = `
    import { app } from 'electron'
    app.on('second-instance', (_event, argv) => (globalThis.heard = argv))
    console.log('lock ' + app.requestSingleInstanceLock())
    if (process.argv[2].includes('main-1')) app.exit(0)
  `
  const first = await run(lock)
  await first.evaluate(() => undefined)
  const second = await run(lock)
  expect((await second.ended).said).toContain('lock false')
  const heard = () => first.evaluate(() => String((globalThis as unknown as { heard?: string[] }).heard))
  await expect.poll(heard).toContain('main-1.mjs')
  await first.stop()
  expect((await first.ended).said).toContain('lock true')
})
