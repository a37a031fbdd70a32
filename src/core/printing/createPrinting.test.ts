import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { SheetRequest } from '../../contract/print'
import type { PrintItem } from '../../domain/content/printItem'
import type { SheetItem } from '../../domain/sheet/sheet'
import type { IsoDate } from '../../domain/value/isoDate'
import { createPrinting, MAX_SHEETS_PER_VISIT } from './createPrinting'
import { JOB_LIFETIME_MS } from './printJobs'
import { PRINT_TIMEOUT_MS, RECHECK_AFTER_MS } from './printQueue'
import type { PrintReply, SheetPrinter } from './sheetPrinter'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

const COMMON = { trail: [], links: [], sources: [], from: undefined, until: undefined, officialUrl: undefined }
const STATEMENT = { status: 'answered' as const, conclusion: '窓口へ。', body: [] }

/** Items as the kiosk has them: an answer, and a guide whose only question leads to its end. */
function itemOf({ id, answers }: PrintItem): SheetItem | undefined {
  if (id === '2-07') return { id, question: '届かないときは？', ...STATEMENT, ...COMMON }
  if (id !== 'g-01' || answers.length !== 1) return undefined
  const trail = answers.map((answer) => ({ question: 'カードがありますか？', answer }))
  return { id, question: '何を持っていきますか？', ...STATEMENT, ...COMMON, trail }
}

function open(printer?: SheetPrinter, canPagePrint?: () => Promise<boolean>) {
  return createPrinting({
    sheetItem: itemOf,
    readings: () => ({ '窓口へ。': [['窓口', 'まどぐち'], ['へ。']] }),
    organisation: () => ({ name: '当組合', reading: '', phone: '', hours: '' }),
    settings: () => ({ printer: '', paper: 'a4' }),
    today: () => '2026-11-20' as IsoDate,
    printer,
    canPagePrint,
    log: { info: vi.fn(), warn: vi.fn(), error: vi.fn() }
  }).handlers
}

function printerThatReplies(reply: PrintReply | 'never'): SheetPrinter {
  return {
    printers: () => Promise.resolve([{ name: 'P', label: 'P', condition: 'ready', isVirtual: false }]),
    print: () => (reply === 'never' ? new Promise(() => undefined) : Promise.resolve(reply))
  }
}

const request = (items: SheetRequest['items'] = [{ id: '2-07', answers: [] }], furigana = false): SheetRequest => ({
  items,
  typeSize: 'normal',
  furigana
})

type Printing = ReturnType<typeof open>

async function submitted(printing: Printing) {
  const reply = await printing['print:submit'](request())
  if (!reply.ok) throw new Error(reply.code)
  return reply.value
}

test('the page gets the job if the host cannot print, and the job is forgotten when the page is done', async () => {
  const printing = open()
  const { jobId, printedBy } = await submitted(printing)
  expect(printedBy).toBe('page')
  expect(await printing['print:sheet']({ jobId })).toMatchObject({ ok: true, value: { items: [{ id: '2-07' }] } })
  expect(await printing['print:finish']({ jobId, outcome: 'sent' })).toEqual({ ok: true, value: null })
  expect(await printing['print:sheet']({ jobId })).toEqual({ ok: false, code: 'not-found' })
})

test('a page that never comes back leaves nothing behind either', async () => {
  const printing = open()
  const { jobId } = await submitted(printing)
  await vi.advanceTimersByTimeAsync(JOB_LIFETIME_MS - 1)
  expect(await printing['print:sheet']({ jobId })).toMatchObject({ ok: true })
  await vi.advanceTimersByTimeAsync(1)
  expect(await printing['print:sheet']({ jobId })).toEqual({ ok: false, code: 'not-found' })
  expect(await printing['print:outcome']({ jobId })).toEqual({ ok: false, code: 'not-found' })
})

test('a job of the host says how it ended, drops its sheet at once and is then forgotten', async () => {
  const printing = open(printerThatReplies('sent'))
  const { jobId, printedBy } = await submitted(printing)
  expect(printedBy).toBe('host')
  expect(await printing['print:sheet']({ jobId })).toMatchObject({ ok: true })
  const outcome = printing['print:outcome']({ jobId })
  await vi.advanceTimersByTimeAsync(RECHECK_AFTER_MS)
  expect(await outcome).toEqual({ ok: true, value: 'sent' })
  expect(await printing['print:sheet']({ jobId })).toEqual({ ok: false, code: 'not-found' })
  expect(await printing['print:outcome']({ jobId })).toEqual({ ok: true, value: 'sent' })
  await vi.advanceTimersByTimeAsync(JOB_LIFETIME_MS)
  expect(await printing['print:outcome']({ jobId })).toEqual({ ok: false, code: 'not-found' })
})

test('a printer that never answers is reported as such', async () => {
  const printing = open(printerThatReplies('never'))
  const { jobId } = await submitted(printing)
  await vi.advanceTimersByTimeAsync(PRINT_TIMEOUT_MS)
  expect(await printing['print:outcome']({ jobId })).toEqual({ ok: true, value: 'no-reply' })
  expect(await printing['print:sheet']({ jobId })).toEqual({ ok: false, code: 'not-found' })
})

test('the printer gets the height once the sheet page is laid out, and unknown jobs are refused', async () => {
  let height = 0
  const printer = printerThatReplies('sent')
  printer.print = async ({ laidOut }) => {
    height = (await laidOut).heightMm
    return 'sent'
  }
  const printing = open(printer)
  const { jobId } = await submitted(printing)
  expect(await printing['print:ready']({ jobId, heightMm: 312 })).toEqual({ ok: true, value: null })
  await vi.advanceTimersByTimeAsync(0)
  expect(height).toBe(312)
  expect(await printing['print:ready']({ jobId: crypto.randomUUID(), heightMm: 1 })).toMatchObject({ ok: false })
})

test('the page cannot end a job that the host prints', async () => {
  const printing = open(printerThatReplies('never'))
  const { jobId } = await submitted(printing)
  expect(await printing['print:finish']({ jobId, outcome: 'sent' })).toEqual({ ok: false, code: 'not-found' })
  expect(await printing['print:sheet']({ jobId })).toMatchObject({ ok: true })
})

test('one visit gets a limited number of sheets, the next visit the same number again', async () => {
  const printing = open(printerThatReplies('never'))
  for (let sheet = 0; sheet < MAX_SHEETS_PER_VISIT; sheet += 1) await submitted(printing)
  expect(await printing['print:submit'](request())).toEqual({ ok: false, code: 'print-limit' })
  await printing['print:forget']({})
  expect(await printing['print:submit'](request())).toMatchObject({ ok: true })
})

test('a sheet that did not come out does not count against the visitor’s limit', async () => {
  const printing = open(printerThatReplies('failed'))
  for (let sheet = 0; sheet < MAX_SHEETS_PER_VISIT + 1; sheet += 1) {
    await submitted(printing)
    await vi.advanceTimersByTimeAsync(0)
  }
})

test('nor does one that the page could not print', async () => {
  const printing = open()
  for (let sheet = 0; sheet < MAX_SHEETS_PER_VISIT + 1; sheet += 1) {
    const { jobId } = await submitted(printing)
    await printing['print:finish']({ jobId, outcome: 'failed' })
    await vi.advanceTimersByTimeAsync(0)
  }
})

test('a guide is printed with the answers that were given, and is refused without them', async () => {
  const printing = open()
  const shown = await printing['print:preview'](request([{ id: 'g-01', answers: ['yes'] }]))
  expect(shown).toMatchObject({ ok: true, value: { items: [{ id: 'g-01', trail: [{ answer: 'yes' }] }] } })
  expect(await printing['print:submit'](request([{ id: 'g-01', answers: [] }]))).toEqual({
    ok: false,
    code: 'not-found'
  })
})

test('a list with one item that does not hold today is not printed in part', async () => {
  const items = [
    { id: '2-07', answers: [] },
    { id: '9-99', answers: [] }
  ]
  expect(await open()['print:preview'](request(items))).toEqual({ ok: false, code: 'not-found' })
})

test('furigana is on the sheet if the visitor had it on', async () => {
  const printing = open()
  expect(await printing['print:preview'](request())).toMatchObject({ ok: true, value: { readings: {} } })
  expect(await printing['print:preview'](request(undefined, true))).toMatchObject({
    ok: true,
    value: { readings: { '窓口へ。': [['窓口', 'まどぐち'], ['へ。']] } }
  })
})

test('if a page would print into a file, the visitor is told that nothing prints', async () => {
  const printing = open(undefined, () => Promise.resolve(false))
  const reply = await printing['print:submit'](request())
  if (!reply.ok) throw new Error(reply.code)
  expect(reply.value.printedBy).toBe('host')
  expect(await printing['print:outcome']({ jobId: reply.value.jobId })).toEqual({ ok: true, value: 'no-printer' })
})

test('if a page can print, it does', async () => {
  const printing = open(undefined, () => Promise.resolve(true))
  expect(await printing['print:submit'](request())).toMatchObject({ value: { printedBy: 'page' } })
})
