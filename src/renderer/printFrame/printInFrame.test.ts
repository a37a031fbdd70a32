import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { SHEET_FAILED, SHEET_READY } from './sheetSignal'
import { FRAME_TIMEOUT_MS, printInFrame } from './printInFrame'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

/** A job whose frame loads nothing: the test sends the signals of the sheet in it. */
function start() {
  const sheet = Object.assign(new EventTarget(), { print: vi.fn() })
  const frame = document.createElement('div')
  Object.defineProperty(frame, 'contentWindow', { value: sheet })
  vi.spyOn(document, 'createElement').mockReturnValueOnce(frame as never)
  const ended = vi.fn()
  void printInFrame('a-job', document).then(ended)
  const say = (data: string, source: unknown = sheet) => {
    window.dispatchEvent(Object.assign(new Event('message'), { data, source }))
  }
  return { sheet, frame, ended, say, settle: () => vi.advanceTimersByTimeAsync(0) }
}

test('the sheet of the job is printed once it is laid out, and its frame is removed after printing', async () => {
  const { sheet, frame, ended, say, settle } = start()
  expect((frame as unknown as HTMLIFrameElement).src).toBe('sheet.html#job=a-job')
  expect(frame.isConnected).toBe(true)
  expect(sheet.print).not.toHaveBeenCalled()
  say(SHEET_READY)
  expect(sheet.print).toHaveBeenCalledOnce()
  await settle()
  expect(ended).not.toHaveBeenCalled()
  sheet.dispatchEvent(new Event('afterprint'))
  await settle()
  expect(ended).toHaveBeenCalledWith('sent')
  expect(frame.isConnected).toBe(false)
})

test('a sheet that cannot be loaded fails at once and is not printed', async () => {
  const { sheet, frame, ended, say, settle } = start()
  say(SHEET_FAILED)
  await settle()
  expect(ended).toHaveBeenCalledWith('failed')
  expect(sheet.print).not.toHaveBeenCalled()
  expect(frame.isConnected).toBe(false)
})

test('nobody else can have it printed', () => {
  const { sheet, say } = start()
  say(SHEET_READY, window)
  say('print', sheet)
  expect(sheet.print).not.toHaveBeenCalled()
})

test('a sheet that never arrives is given up', async () => {
  const { frame, ended, say, sheet } = start()
  await vi.advanceTimersByTimeAsync(FRAME_TIMEOUT_MS)
  expect(ended).toHaveBeenCalledWith('no-reply')
  expect(frame.isConnected).toBe(false)
  say(SHEET_READY)
  expect(sheet.print).not.toHaveBeenCalled()
})
