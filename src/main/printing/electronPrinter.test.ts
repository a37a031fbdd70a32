import type { BrowserWindow, BrowserWindowConstructorOptions, WebContents, WebContentsPrintOptions } from 'electron'
import { expect, test, vi } from 'vitest'
import type { PrintTask } from '../../core/printing/sheetPrinter'
import { fakeContents, fakeWindow } from '../testing/fakeElectron'
import { createElectronPrinter } from './electronPrinter'

type Callback = (success: boolean, reason: string) => void

/** One hidden window in the test's hand; the print callback is called by the test or not at all. */
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
  const printer = createElectronPrinter(open, { sandbox: true })
  return {
    printer,
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

test('a sheet is loaded in a hidden, locked window and printed in silence on A4 by the system name', async () => {
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

test('the system default is asked for by leaving the name out', async () => {
  const { printer, print } = setup()
  void printer.print(task({ deviceName: '' }), open().signal)
  await turn()
  expect(print.mock.calls[0]?.[0]).not.toHaveProperty('deviceName')
})

test.each([
  ['Print job failed', 'failed'],
  ['Print job canceled', 'failed'],
  ['Invalid printer settings', 'check-paper']
] as const)('%s is told as %s, and the window goes', async (reason, expected) => {
  const { printer, destroy, reply } = setup()
  const printed = printer.print(task(), open().signal)
  await turn()
  reply(false, reason)
  expect(await printed).toBe(expected)
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

test('a callback that never comes: the window goes when nobody waits any longer', async () => {
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

test.each([
  ['a page that does not load', setup({}, async () => Promise.reject(new Error('ERR_FAILED')))],
  [
    'settings that Electron itself refuses',
    setup({
      print: () => {
        throw new Error('Invalid pageSize')
      }
    })
  ]
])('%s rejects and leaves no window', async (_, { printer, destroy }) => {
  await expect(printer.print(task(), open().signal)).rejects.toThrow(/ERR_FAILED|Invalid pageSize/)
  expect(destroy).toHaveBeenCalledOnce()
})

test('printers are told by their system names with their condition, and no window is left', async () => {
  const { printer, destroy } = setup({
    getPrintersAsync: async () => [
      { name: 'HP_1020', displayName: 'HP LaserJet 1020', description: '', options: { 'printer-state': '5' } },
      { name: 'EPSON_TM', displayName: 'レシート', description: '', options: {} }
    ]
  })
  expect(await printer.printers(open().signal)).toEqual([
    { name: 'HP_1020', label: 'HP LaserJet 1020', condition: 'stopped' },
    { name: 'EPSON_TM', label: 'レシート', condition: 'ready' }
  ])
  expect(destroy).toHaveBeenCalledOnce()
})

test('a system that never lists its printers leaves no window once nobody waits', async () => {
  const { printer, destroy } = setup({ getPrintersAsync: () => new Promise(() => undefined) })
  const wait = open()
  const listed = printer.printers(wait.signal)
  wait.abort()
  expect(await listed).toEqual([])
  expect(destroy).toHaveBeenCalledOnce()
})
