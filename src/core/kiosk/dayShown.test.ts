import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import type { IsoDate } from '../../domain/value/isoDate'
import { AnswerVersionSchema } from '../../domain/content/version'
import { buildPack } from '../content/buildPack'
import { importTable } from '../table/content/importTable'
import { csvBytes, faqRow, SIX } from '../table/testing/tables'
import { startKiosk, type StartedKiosk } from './testing/startKiosk'

const PIN = '480713'
const MADE = new Date('2026-11-20T00:00:00Z')
const log = { info: vi.fn(), warn: vi.fn(), error: vi.fn() }

let root: string
let bundledPack: string
let data: string
let kiosk: StartedKiosk | undefined

/** The card is accepted until 2026-12-01, and no longer from the day after. */
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'day-'))
  bundledPack = join(root, 'bundled.faqpack')
  const { content } = await importTable(csvBytes([SIX, faqRow('1-1', '古い保険証は使えますか')]), 'table.csv')
  const versions = [
    { from: '2016-01-01', until: '2026-12-01', conclusion: '使えます。' },
    { from: '2026-12-02', conclusion: '使えません。' }
  ].map((version) => AnswerVersionSchema.parse(version))
  const entries = content.entries.map((entry) => ({ ...entry, versions }))
  await writeFile(
    bundledPack,
    await buildPack({ ...content, entries }, { version: '一', organisation: '', created: MADE })
  )
})
afterAll(() => rm(root, { recursive: true }))
beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'] })
  data = await mkdtemp(join(root, 'data-'))
})
afterEach(async () => {
  await kiosk?.close()
  kiosk = undefined
  vi.useRealTimers()
})

const start = async (instant: string, now?: IsoDate) => {
  await kiosk?.close()
  vi.setSystemTime(new Date(instant))
  return (kiosk = await startKiosk({ data, bundledPack, log, now }))
}
const shows = async (from: StartedKiosk) => {
  const item = await from.ask('content:item', { id: '1-1' })
  const search = await from.ask('search:edition', { pack: '', date: '' })
  const { today } = await from.ask('kiosk:view', {})
  expect(search?.date).toBe(today)
  expect(item.asOf).toBe(today)
  expect(await from.ask('kiosk:beat', { visiting: true, blank: false, quietSeconds: 0 })).toEqual({ today })
  return [today, item.kind === 'guide' ? '' : item.conclusion, search?.items.map(({ ref }) => ref).join()]
}
const status = async (from: StartedKiosk) => {
  const opening = await from.ask('staff:open', { pin: PIN })
  if (opening.outcome !== 'opened') throw new Error(opening.outcome)
  return from.ask('staff:status', { session: opening.session })
}

test('midnight in Japan, while a visit is open, changes what is shown and printed with the next touch', async () => {
  const running = await start('2026-12-01T14:59:59Z')
  expect(await shows(running)).toEqual(['2026-12-01', '使えます。', '1-1@0'])
  vi.setSystemTime(new Date('2026-12-01T15:00:00Z'))
  expect(await shows(running)).toEqual(['2026-12-02', '使えません。', '1-1@1'])
  const job = await running.ask('print:submit', {
    items: [{ id: '1-1', answers: [] }],
    typeSize: 'normal',
    furigana: false
  })
  const sheet = JSON.stringify(await running.ask('print:sheet', { jobId: job.jobId }))
  expect(sheet).toContain('使えません。')
  expect(sheet).not.toContain('使えます。')
})

test.each([
  ['a decade back', '2016-11-21T00:00:00Z'],
  ['an empty battery', '1970-01-01T00:00:00Z']
])('%s: the day the content was made shows, and staff are warned', async (_, instant) => {
  const running = await start(instant)
  expect(await shows(running)).toEqual(['2026-11-20', '使えます。', '1-1@0'])
  expect(await status(running)).toMatchObject({ warnings: ['clock-behind'], shownDay: '2026-11-20' })
  expect(log.warn).toHaveBeenCalledWith(expect.stringContaining('clock-behind'))
})

test('a decade ahead: staff are warned, also on the days after, and no count is lost', async () => {
  for (const day of ['2026-11-20', '2026-11-21']) {
    const running = await start(`${day}T00:00:00Z`)
    await running.ask('stats:count', { kind: 'read', itemId: '1-1' })
  }
  for (const day of ['2036-11-21', '2036-11-22']) {
    const running = await start(`${day}T00:00:00Z`)
    expect(await shows(running)).toEqual([day, '使えません。', '1-1@1'])
    await running.ask('stats:count', { kind: 'read', itemId: '1-1' })
    expect(await status(running)).toMatchObject({ warnings: ['clock-ahead'], machineDay: day })
  }
  const right = await start('2026-11-22T00:00:00Z')
  expect(await status(right)).toMatchObject({ warnings: [] })
  const days = (await readdir(join(data, 'stats'))).sort()
  expect(days).toEqual(['2026-11-20.json', '2026-11-21.json', '2036-11-21.json', '2036-11-22.json'])
})

test('a leap day is a day like any other', async () => {
  const running = await start('2028-02-29T00:00:00Z')
  await running.ask('stats:count', { kind: 'read', itemId: '1-1' })
  expect(await shows(running)).toEqual(['2028-02-29', '使えません。', '1-1@1'])
  const opening = await running.ask('staff:open', { pin: PIN })
  if (opening.outcome !== 'opened') throw new Error(opening.outcome)
  const { from, summary } = await running.ask('staff:stats', { session: opening.session, period: 'all' })
  expect([from, summary.read[0]?.count]).toEqual(['2027-01-01', 1])
})

test('a previewed day is shown even if it is before the content was made, and nobody is warned', async () => {
  const running = await start('2026-11-21T00:00:00Z', '2016-05-01' as IsoDate)
  expect(await shows(running)).toEqual(['2016-05-01', '使えます。', '1-1@0'])
  expect(await status(running)).toMatchObject({ warnings: [] })
})
