import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { PrinterState } from './sheetPrinter'
import { ASK_AGAIN_AFTER_MS, LOOKUP_TIMEOUT_MS, sharePrinterLookup } from './sharePrinterLookup'

const A: PrinterState = { name: 'A', label: 'A', condition: 'ready', isVirtual: false }

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

function looking(printers: () => Promise<readonly PrinterState[]>) {
  const ask = vi.fn(printers)
  return { ask, printer: sharePrinterLookup({ printers: ask, print: vi.fn() }) }
}

test('everyone who waits gets the same list, and the next question is a new one', async () => {
  const { ask, printer } = looking(() => Promise.resolve([A]))
  expect(await Promise.all([printer.printers(), printer.printers()])).toEqual([[A], [A]])
  expect(ask).toHaveBeenCalledOnce()
  await printer.printers()
  expect(ask).toHaveBeenCalledTimes(2)
})

test('a print system that hangs is reported in time, and is not asked over and over', async () => {
  const { ask, printer } = looking(() => new Promise(() => undefined))
  for (let time = 0; time < 5; time++) {
    const refused = expect(printer.printers()).rejects.toThrow('has not listed')
    await vi.advanceTimersByTimeAsync(LOOKUP_TIMEOUT_MS)
    await refused
  }
  expect(ask).toHaveBeenCalledOnce()
  await vi.advanceTimersByTimeAsync(ASK_AGAIN_AFTER_MS)
  printer.printers().catch(() => undefined)
  expect(ask).toHaveBeenCalledTimes(2)
})

test('a question that failed is asked again at once', async () => {
  const { ask, printer } = looking(() => Promise.reject(new Error('spooler is down')))
  await expect(printer.printers()).rejects.toThrow('spooler')
  await expect(printer.printers()).rejects.toThrow('spooler')
  expect(ask).toHaveBeenCalledTimes(2)
})
