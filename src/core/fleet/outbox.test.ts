import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { BranchStateSchema } from '../../domain/fleet/branchState'
import { DEFAULT_SETTINGS, type Settings } from '../../domain/staff/settings'
import { checkFolder } from './checkFolder'
import { createFleet, POST_EVERY_MS, type Fleet } from './createFleet'
import { openFleetMemory } from './fleetMemory'
import { openBranch } from './testing/branch'
import { createCalendar } from '../library/calendar'
import { vetNow } from '../vetting/testing/vetNow'

const log = { info: vi.fn(), warn: vi.fn(), error: vi.fn() }

let root: string
let data: string
let out: string
let settings: Settings
let stats: string
let fleet: Fleet | undefined
beforeEach(async () => {
  vi.clearAllMocks()
  root = await mkdtemp(join(tmpdir(), 'outbox-'))
  data = await mkdtemp(join(root, 'data-'))
  out = await mkdtemp(join(root, 'out-'))
  settings = { ...DEFAULT_SETTINGS, branch: '東京支部', outbox: out }
  stats = '日,時\r\n'
})
afterEach(async () => {
  await fleet?.stop()
  fleet = undefined
  await rm(root, { recursive: true })
})

async function start(): Promise<Fleet> {
  await fleet?.stop()
  const { store, keyring } = await openBranch({ data, inbox: '', log })
  fleet = await createFleet({
    ...{ dataFolder: data, store, keyring, vet: vetNow, log, version: '1.2.3' },
    settings: () => settings,
    calendar: createCalendar(),
    publish: () => Promise.reject(new Error('nothing is published here')),
    stats: () => Promise.resolve(Buffer.from(stats))
  })
  fleet.start()
  return fleet
}
const stateIn = async (folder = out) => {
  const name = (await readdir(folder)).find((file) => file.endsWith('.state.json')) ?? ''
  return BranchStateSchema.parse(JSON.parse(await readFile(join(folder, name), 'utf8')))
}
const hasPosted = async (from: Fleet, before?: string) =>
  vi.waitFor(async () => {
    const { written } = (await from.view()).outbox
    expect(written).toBeDefined()
    expect(written).not.toBe(before)
    return written
  })

test('a start writes the state and the counts, readable for other accounts, and nothing else', async () => {
  await hasPosted(await start())
  const { id, ...state } = await stateIn()
  expect((await readdir(out)).sort()).toEqual([`madoguchi-${id}.state.json`, `madoguchi-${id}.stats.csv`])
  expect(state).toMatchObject({
    branch: '東京支部',
    version: '1.2.3',
    pack: { version: 'はじめ', created: '2026-01-01T00:00:00.000Z', origin: 'bundled' },
    waiting: null,
    left: 0,
    printerFault: null
  })
  expect(state.freeBytes).toBeGreaterThan(0)
  if (process.platform !== 'win32')
    for (const name of await readdir(out)) expect((await stat(join(out, name))).mode & 0o777).toBe(0o644)
})

test('the id and the last printer fault outlive a restart, and the branch’s name may change', async () => {
  const first = await start()
  const written = await hasPosted(first)
  const before = await stateIn()
  first.notePrint('check-paper')
  first.notePrint('sent')
  await vi.waitFor(async () => expect(await readFile(join(data, 'fleet.json'), 'utf8')).toContain('check-paper'))
  settings = { ...settings, branch: '大阪\u202e支部\u0007' }
  const second = await start()
  await hasPosted(second, written)
  expect(await stateIn()).toMatchObject({
    id: before.id,
    branch: '大阪支部',
    printerFault: { outcome: 'check-paper' }
  })
  expect(await readdir(out)).toHaveLength(2)
})

test('counts are written again after they have changed, and at once to a new folder', async () => {
  const kiosk = await start()
  let written = await hasPosted(kiosk)
  const csv = async () => {
    const name = (await readdir(out)).find((file) => file.endsWith('.csv')) ?? ''
    return readFile(join(out, name), 'utf8')
  }
  stats = '日,時\r\n2026-11-20,9時\r\n'
  kiosk.refresh()
  written = await hasPosted(kiosk, written)
  expect(await csv()).toBe(stats)
  out = await mkdtemp(join(root, 'other-'))
  settings = { ...settings, outbox: out }
  kiosk.refresh()
  await hasPosted(kiosk, written)
  expect(await csv()).toBe(stats)
})

test('reports are written again every hour, though nothing happens', async () => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] })
  const kiosk = await start()
  const written = await hasPosted(kiosk)
  await vi.advanceTimersByTimeAsync(POST_EVERY_MS)
  await hasPosted(kiosk, written)
  vi.useRealTimers()
})

test('unfinished reports of its own are removed after a power cut; those of other kiosks stay', async () => {
  await hasPosted(await start())
  const { id } = await stateIn()
  await writeFile(join(out, `madoguchi-${id}.state.json.1.unfinished`), '')
  await writeFile(join(out, 'madoguchi-000000000000.state.json.1.unfinished'), '')
  await hasPosted(await start())
  expect((await readdir(out)).filter((name) => name.endsWith('.unfinished'))).toEqual([
    'madoguchi-000000000000.state.json.1.unfinished'
  ])
})

test('a folder that has gone is logged once, and used again when it is back', async () => {
  await rm(out, { recursive: true })
  const kiosk = await start()
  await vi.waitFor(async () => expect((await kiosk.view()).outbox.state).toBe('missing'))
  kiosk.refresh()
  await mkdir(out)
  kiosk.refresh()
  await hasPosted(kiosk)
  expect(log.warn).toHaveBeenCalledOnce()
})

test('without a folder nothing is written at all', async () => {
  settings = DEFAULT_SETTINGS
  const kiosk = await start()
  kiosk.notePrint('failed')
  expect((await kiosk.view()).outbox).toMatchObject({ state: 'off', written: undefined })
  expect(await readdir(data)).toEqual([])
})

test('a data folder that was copied to another machine gets an id of its own there', async () => {
  const here = await openFleetMemory({ dataFolder: data, log, host: 'kiosk-1' })
  await here.update({})
  const again = await openFleetMemory({ dataFolder: data, log, host: 'kiosk-1' })
  const there = await openFleetMemory({ dataFolder: data, log, host: 'kiosk-2' })
  expect(again.read().id).toBe(here.read().id)
  expect(there.read().id).not.toBe(here.read().id)
})

describe('a folder is checked by using it', () => {
  test.each([
    ['', 'off'],
    ['受け取り', 'not-absolute'],
    ['DATA', 'own-folder'],
    ['DATA/import', 'own-folder'],
    ['OUT/none', 'missing'],
    ['OUT/file', 'not-a-folder'],
    ['OUT/file/below', 'missing'],
    ['OUT', 'ready']
  ])('%j is %s for either use', async (folder, state) => {
    await writeFile(join(out, 'file'), '')
    const path = folder.replace('DATA', data).replace('OUT', out)
    expect(await checkFolder(path, 'inbox', data)).toBe(state)
    expect(await checkFolder(path, 'outbox', data)).toBe(state)
    expect(await readdir(out)).toEqual(['file'])
  })

  test.skipIf(process.platform !== 'linux')('/proc can be read but not written', async () => {
    expect(await checkFolder('/proc', 'inbox', data)).toBe('ready')
    expect(await checkFolder('/proc', 'outbox', data)).toMatch(/^(cannot-write|missing)$/)
  })
})
