import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { ASK_AGAIN_AFTER_MS, createDefaultPrinter, type RunProgram } from './defaultPrinter'

const log = { info: vi.fn(), warn: vi.fn(), error: vi.fn() }

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

const cups =
  (destination: string, options = ''): RunProgram =>
  (program) =>
    Promise.resolve(program === 'lpstat' ? destination : options)
const windows =
  (said: string): RunProgram =>
  () =>
    Promise.resolve(said)

test.each([
  ['win32', 'a real printer', windows('{"Name":"受付","DriverName":"EPSON TM-T82 ReceiptSA4"}'), true],
  ['win32', 'a maker of PDF files', windows('{"Name":"受付","DriverName":"Microsoft Print To PDF"}'), false],
  ['win32', 'no default at all', windows(''), false],
  ['linux', 'a real printer', cups('system default destination: A4\n', "printer-make-and-model='HP LaserJet'"), true],
  [
    'linux',
    'a maker of PDF files',
    cups('system default destination: PDF\n', "printer-make-and-model='Generic CUPS-PDF Printer (w/ options)'"),
    false
  ],
  ['linux', 'no default at all', cups('no system default destination\n'), false]
] as const)('on %s %s', async (platform, _case, run, expected) => {
  expect(await createDefaultPrinter({ platform, run, log }).isUsable()).toBe(expected)
})

test('if the system does not tell, printing is offered: a missing program keeps nobody from printing', async () => {
  const run = () => Promise.reject(new Error('ENOENT'))
  expect(await createDefaultPrinter({ platform: 'linux', run, log }).isUsable()).toBe(true)
})

test('a usable printer is checked in the background, and a missing one is asked for again at once', async () => {
  const run = vi.fn(windows('{"Name":"A","DriverName":"HP LaserJet"}'))
  const printer = createDefaultPrinter({ platform: 'win32', run, log })
  await printer.isUsable()
  await printer.isUsable()
  expect(run).toHaveBeenCalledOnce()
  vi.advanceTimersByTime(ASK_AGAIN_AFTER_MS)
  run.mockResolvedValue('')
  expect(await printer.isUsable()).toBe(true)
  await vi.advanceTimersByTimeAsync(0)
  expect(await printer.isUsable()).toBe(false)
  run.mockResolvedValue('{"Name":"A","DriverName":"HP LaserJet"}')
  expect(await printer.isUsable()).toBe(true)
})
