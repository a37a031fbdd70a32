import type { BrowserWindow, BrowserWindowConstructorOptions, WebContents, WebContentsPrintOptions } from 'electron'
import { expect, test, vi } from 'vitest'
import type { PrintTask } from '../../core/printing/sheetPrinter'
import { fakeContents, fakeWindow } from '../testing/fakeElectron'
import { createElectronPrinter } from './createElectronPrinter'

type Callback = (success: boolean, reason: string) => void

/** One hidden window that the test controls: only the test calls the print callback. */
function setup(
  known: Partial<Record<keyof WebContents, unknown>> = {},
  load: () => Promise<void> = async () => undefined
) {
  let callback: Callback = () => {
    throw new Error('nothing was printed')
  }
  const print = vi.fn((_options: WebContentsPrintOptions, done: Callback) => {
    callback = done
  })
  const contents = fakeContents({ print, ...known })
  const loadURL = vi.fn<(url: string) => Promise<void>>(load)
  const destroy = vi.fn()
  const window = fakeWindow({ webContents: contents.fake, loadURL, destroy }).fake
  const open = vi.fn<(options: BrowserWindowConstructorOptions) => BrowserWindow>(() => window)
  const log = { info: vi.fn(), warn: vi.fn(), error: vi.fn() }
  const parts = { openWindow: open, webPreferences: { sandbox: true }, page: () => contents.fake, log }
  const printer = createElectronPrinter(parts)
  return {
    printer,
    log,
    contents,
    open,
    loadURL,
    destroy,
    print,
    reply: (...words: Parameters<Callback>) => callback(...words)
  }
}

const task = (more: Partial<PrintTask> = {}): PrintTask => ({
  jobId: 'a-job',
  deviceName: 'HP_1020',
  paper: 'a4',
  laidOut: Promise.resolve({ heightMm: 297 }),
  ...more
})
const open = () => new AbortController()
const turn = () => new Promise((resolve) => setImmediate(resolve))

test('a sheet is loaded in a hidden, locked window and printed on A4 without a dialog, by the printer’s system name', async () => {
  const { printer, open: opened, loadURL, destroy, print, reply } = setup()
  const printed = printer.print(task(), open().signal)
  await turn()
  expect(opened.mock.calls[0]?.[0]).toEqual({
    show: false,
    webPreferences: { sandbox: true, backgroundThrottling: false }
  })
  expect(loadURL).toHaveBeenCalledWith('app://kiosk/sheet.html#job=a-job')
  expect(print.mock.calls[0]?.[0]).toEqual({
    silent: true,
    printBackground: true,
    deviceName: 'HP_1020',
    pageSize: 'A4'
  })
  expect(destroy).not.toHaveBeenCalled()
  reply(true, '')
  expect(await printed).toBe('sent')
  expect(destroy).toHaveBeenCalledOnce()
})

test('nothing is printed before the sheet is laid out, and a roll is as long as the sheet', async () => {
  const { printer, print, reply } = setup()
  let lay: (laid: { heightMm: number }) => void = vi.fn()
  const laidOut = new Promise<{ heightMm: number }>((resolve) => (lay = resolve))
  const printed = printer.print(task({ paper: 'roll-80', laidOut }), open().signal)
  await turn()
  expect(print).not.toHaveBeenCalled()
  lay({ heightMm: 312 })
  await turn()
  expect(print.mock.calls[0]?.[0].pageSize).toEqual({ width: 80_000, height: 312_000 })
  reply(true, '')
  expect(await printed).toBe('sent')
})

test('for the system’s default printer the name is left out', async () => {
  const { printer, print } = setup()
  void printer.print(task({ deviceName: '' }), open().signal)
  await turn()
  expect(print.mock.calls[0]?.[0]).not.toHaveProperty('deviceName')
})

test.each([
  ['Print job failed', 'failed'],
  ['Print job canceled', 'failed'],
  ['Invalid printer settings', 'failed'],
  ['failed', 'failed'],
  ['no valid printers available', 'printer-gone']
] as const)('%s is told as %s and logged, and the window goes', async (reason, expected) => {
  const { printer, destroy, reply, log } = setup()
  const printed = printer.print(task(), open().signal)
  await turn()
  reply(false, reason)
  expect(await printed).toBe(expected)
  expect(log.warn).toHaveBeenCalledExactlyOnceWith(`print: HP_1020 on a4: ${reason}`)
  expect(destroy).toHaveBeenCalledOnce()
})

test('a callback that comes twice, and the second time late, counts once', async () => {
  const { printer, destroy, reply } = setup()
  const printed = printer.print(task(), open().signal)
  await turn()
  reply(false, 'Print job failed')
  reply(true, '')
  expect(await printed).toBe('failed')
  reply(true, '')
  expect(destroy).toHaveBeenCalledOnce()
})

test('if the callback never comes, the window is closed when nobody waits any longer', async () => {
  const { printer, destroy } = setup()
  const wait = open()
  const printed = printer.print(task(), wait.signal)
  await turn()
  expect(destroy).not.toHaveBeenCalled()
  wait.abort()
  expect(await printed).toBe('failed')
  expect(destroy).toHaveBeenCalledOnce()
})

test('a sheet that is never laid out leaves no window either', async () => {
  const { printer, destroy, print } = setup()
  const wait = open()
  const printed = printer.print(task({ laidOut: new Promise(() => undefined) }), wait.signal)
  await turn()
  wait.abort()
  await printed
  expect(destroy).toHaveBeenCalledOnce()
  expect(print).not.toHaveBeenCalled()
})

test('a sheet page that dies fails at once', async () => {
  const { printer, contents, destroy } = setup()
  const printed = printer.print(task(), open().signal)
  await turn()
  contents.emit('render-process-gone', {}, { reason: 'crashed' })
  expect(await printed).toBe('failed')
  expect(destroy).toHaveBeenCalledOnce()
})

test('a page that does not load rejects and leaves no window', async () => {
  const { printer, destroy } = setup({}, async () => Promise.reject(new Error('ERR_FAILED')))
  await expect(printer.print(task(), open().signal)).rejects.toThrow('ERR_FAILED')
  expect(destroy).toHaveBeenCalledOnce()
})

test.each([
  ['webContents.print(): Invalid deviceName provided.', 'printer-gone'],
  ['Invalid pageSize', 'failed']
])('what Electron itself refuses (%s) is reported as %s, and leaves no window', async (message, expected) => {
  const { printer, destroy } = setup({
    print: () => {
      throw new Error(message)
    }
  })
  expect(await printer.print(task(), open().signal)).toBe(expected)
  expect(destroy).toHaveBeenCalledOnce()
})

test('printers are looked up through the page that shows, without another window', async () => {
  const { printer, open: opened } = setup({
    getPrintersAsync: async () => [
      { name: 'HP_1020', displayName: 'HP LaserJet 1020', description: '', options: { 'printer-state': '5' } },
      {
        name: 'PDF',
        displayName: 'PDF',
        description: '',
        options: { 'printer-make-and-model': 'Microsoft Print To PDF' }
      }
    ]
  })
  expect(await printer.printers()).toEqual([
    { name: 'HP_1020', label: 'HP LaserJet 1020', condition: 'stopped', isVirtual: false },
    { name: 'PDF', label: 'PDF', condition: 'ready', isVirtual: true }
  ])
  expect(opened).not.toHaveBeenCalled()
})

test('before any page shows there are no printers', async () => {
  const log = { info: vi.fn(), warn: vi.fn(), error: vi.fn() }
  const printer = createElectronPrinter({ openWindow: vi.fn(), webPreferences: {}, page: () => undefined, log })
  expect(await printer.printers()).toEqual([])
})
