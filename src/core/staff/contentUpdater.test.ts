import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { IsoDate } from '../../domain/value/isoDate'
import { succeed } from '../../domain/value/result'
import { createCalendar } from '../library/calendar'
import { createPackOpener } from '../library/openedPack'
import { createSearchHandlers } from '../kiosk/searchHandlers'
import { createShownPack } from '../library/shownPack'
import { createKeyPair } from '../pack/signature'
import { sampleContents, samplePack, SAMPLE_ABOUT } from '../pack/testing/samplePack'
import { writePack } from '../pack/writePack'
import { openPackStore } from '../store/openPackStore'
import type { TablePacker } from '../publish/packTablesApart'
import { readNow } from '../store/testing/readNow'
import { vetNow } from '../vetting/testing/vetNow'
import { ContentUpdater } from './contentUpdater'

const { publicKey, privateKey } = createKeyPair()
const calendar = createCalendar('2026-11-21' as IsoDate)
const log = { info: vi.fn(), warn: vi.fn(), error: vi.fn() }

let data: string
beforeEach(async () => {
  vi.clearAllMocks()
  data = await mkdtemp(join(tmpdir(), 'updater-'))
})
afterEach(() => rm(data, { recursive: true }))

const signed = (marker: string, created: string, key = privateKey) =>
  writePack(
    sampleContents(marker),
    { ...SAMPLE_ABOUT, version: marker, created: new Date(created) },
    { privateKey: key }
  )

const noTable: TablePacker = () => Promise.reject(new Error('no table here'))

async function openUpdater(trustedKeys: string[] = [publicKey], packTable: TablePacker = noTable) {
  const [vet, read] = [vi.fn(vetNow), vi.fn(readNow(trustedKeys))]
  const bundled = await readNow()(signed('はじめ', '2026-01-01T00:00:00Z'))
  if (!bundled.ok) throw new Error(bundled.code)
  const store = await openPackStore({ dataFolder: data, bundled: bundled.value, read })
  const openPack = createPackOpener(calendar)
  const shown = createShownPack(store.shown().pack, openPack)
  const updater = new ContentUpdater({
    store,
    shown,
    openPack,
    calendar,
    trustedKeys: () => trustedKeys,
    organisation: () => '',
    vet,
    packTable
  })
  return { updater, vet, read, store, shown, version: () => shown.pack().manifest.version }
}

async function check(updater: ContentUpdater, bytes: Uint8Array, name = 'a.faqpack') {
  await mkdir(join(data, 'stick'), { recursive: true })
  const path = join(data, 'stick', name)
  await writeFile(path, bytes)
  const report = await updater.check(path, name)
  if (report.outcome !== 'ready') throw new Error(JSON.stringify(report))
  return report
}

test('an older signed pack is reported as older, and shows only after an extra confirmation', async () => {
  const { updater, version } = await openUpdater()
  const now = await check(updater, signed('今年', '2026-11-20T00:00:00Z'))
  expect(now.olderThan).toBeUndefined()
  expect((await updater.publish(now.update, false)).ok).toBe(true)

  const replayed = await check(updater, signed('去年', '2025-11-20T00:00:00Z'))
  expect(replayed.olderThan).toMatchObject({ version: '今年', created: '2026-11-20T00:00:00.000Z' })
  expect(await updater.publish(replayed.update, false)).toEqual({ ok: false, code: 'older-pack' })
  expect(version()).toBe('今年')
  expect((await updater.publish(replayed.update, true)).ok).toBe(true)
  expect(version()).toBe('去年')
})

test('a pack published under a key that is no longer trusted does not show, and staff read why', async () => {
  const before = await openUpdater()
  await before.updater.publish((await check(before.updater, signed('旧', '2026-11-20T00:00:00Z'))).update, false)
  const next = createKeyPair()
  const both = await openUpdater([publicKey, next.publicKey])
  expect(both.version()).toBe('旧')
  const after = await openUpdater([next.publicKey])
  expect(after.store.shown()).toMatchObject({ place: 'bundled', fault: 'unknown-key' })
  const report = await check(after.updater, signed('新', '2026-11-21T00:00:00Z', next.privateKey))
  expect((await after.updater.publish(report.update, false)).ok).toBe(true)
  expect(after.store.shown()).toMatchObject({ fault: undefined })
})

test('after a search threw in the page, that is logged and the pack before shows again', async () => {
  const { updater, store, shown, version } = await openUpdater()
  for (const [marker, created] of [
    ['前', '2026-11-19T00:00:00Z'],
    ['今', '2026-11-20T00:00:00Z']
  ] as const)
    await updater.publish((await check(updater, signed(marker, created))).update, false)
  const search = createSearchHandlers({ shown, store, log })
  const none = { pack: '', date: '' }
  const { id: pack } = shown.pack().manifest
  const failure = { pack, error: 'TypeError', at: ['at rank (createSearcher.js:1:2)'] }
  const twice = [search['search:failed'](failure), search['search:failed'](failure)]
  expect(await Promise.all(twice)).toEqual([succeed(null), succeed(null)])
  expect(log.error).toHaveBeenCalledWith(expect.stringContaining('at rank (createSearcher.js:1:2)'))
  expect(version()).toBe('前')
  expect(store.shown()).toMatchObject({ fault: 'failed-search' })
  expect(await store.earlier()).toMatchObject([{ place: 'bundled' }])
  expect(await search['search:edition'](none)).toMatchObject({ value: { pack: shown.pack().manifest.id } })
  expect(shown.pack().manifest.id).not.toBe(pack)
})

test('a table is read and checked once, its pack is vetted once, and what was vetted is published', async () => {
  const pack = samplePack('表から')
  const packTable = vi.fn<TablePacker>(() => Promise.resolve({ problems: [], pack }))
  const { updater, vet, read, version } = await openUpdater([], packTable)
  const { update } = await check(updater, Buffer.from('表'), '表.csv')
  expect(await updater.publish(update, true)).toEqual(succeed(null))
  expect(version()).toBe(SAMPLE_ABOUT.version)
  expect(packTable).toHaveBeenCalledOnce()
  expect(vet.mock.calls.map(([bytes, { isNew }]) => [bytes, isNew])).toEqual([[pack, false]])
  expect(read).not.toHaveBeenCalled()
})

test('the content of a pack from a stick is checked as a build would check it', async () => {
  const { updater, vet } = await openUpdater()
  await check(updater, signed('今年', '2026-11-20T00:00:00Z'))
  expect(vet.mock.calls.map(([, { isNew }]) => isNew)).toEqual([true])
})

test('a pack is refused if its key was trusted at the check but is no longer trusted when staff publish', async () => {
  const keys = [publicKey]
  const { updater, version } = await openUpdater(keys)
  const { update } = await check(updater, signed('今年', '2026-11-20T00:00:00Z'))
  keys.splice(0, 1, createKeyPair().publicKey)
  expect(await updater.publish(update, false)).toEqual({ ok: false, code: 'unknown-key' })
  expect(version()).toBe('はじめ')
})
