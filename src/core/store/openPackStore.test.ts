import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Pack } from '../../domain/pack/pack'
import { sha256 } from '../pack/packId'
import { readPack } from '../pack/readPack'
import { SAMPLE_ABOUT, sampleContents, samplePack } from '../pack/testing/samplePack'
import { writePack } from '../pack/writePack'
import type { Disk } from '../disk/disk'
import { openPackStore } from './openPackStore'
import { readStickFile } from '../disk/readStickFile'
import { readNow } from './testing/readNow'
import { watchedDisk } from '../disk/testing/watchedDisk'

const bundled = packOf(samplePack('はじめから'))
const [first, second, third, fourth, fifth] = ['一', '二', '三', '四', '五'].map((marker) => samplePack(marker)) as [
  Uint8Array,
  Uint8Array,
  Uint8Array,
  Uint8Array,
  Uint8Array
]

let dataFolder: string
beforeEach(async () => {
  dataFolder = await mkdtemp(join(tmpdir(), 'store-'))
})
afterEach(async () => {
  vi.useRealTimers()
  await rm(dataFolder, { recursive: true })
})

function packOf(bytes: Uint8Array): Pack {
  const read = readPack(bytes)
  if (!read.ok) throw new Error(read.code)
  return read.value
}

const open = ({ trustedKeys, ...more }: { trustedKeys?: string[]; disk?: Disk; named?: Pack } = {}) =>
  openPackStore({ dataFolder, bundled, read: readNow(trustedKeys), ...more })
const marker = (pack: Pack) => pack.content.entries[0]?.question.slice(0, -6)
const failing = (code: string, what: string, path = /./) =>
  watchedDisk((touch, at) => {
    if (touch === what && path.test(at)) throw Object.assign(new Error(code), { code })
  })

async function allFiles(): Promise<string[]> {
  const entries = await readdir(dataFolder, { recursive: true, withFileTypes: true })
  return entries.filter((entry) => entry.isFile()).map(({ name }) => name)
}

test('a fresh kiosk shows the bundled pack and writes nothing', async () => {
  const store = await open()
  expect(store.shown()).toEqual({ place: 'bundled', pack: bundled, fault: undefined })
  expect(await store.earlier()).toEqual([])
  expect(await store.undo()).toEqual({ ok: false, code: 'nothing-to-undo' })
  expect(await allFiles()).toEqual([])
})

test('a published pack shows at once and after a restart; the three before it are kept too', async () => {
  const store = await open()
  for (const bytes of [first, second, third, fourth, fifth]) expect((await store.publish(bytes)).ok).toBe(true)
  expect(marker(store.shown().pack)).toBe('五')
  const again = await open()
  expect(again.shown()).toMatchObject({ place: sha256(fifth), fault: undefined })
  expect((await again.earlier()).map(({ place }) => place)).toEqual([fourth, third, second].map(sha256))
  expect((await allFiles()).sort()).toEqual(
    [...[second, third, fourth, fifth].map((bytes) => `${sha256(bytes)}.faqpack`), 'shown-pack.json'].sort()
  )
})

test('what showed before is listed by file and date, and can be chosen; without a choice the last one comes back', async () => {
  vi.setSystemTime('2026-11-21T01:00:00Z')
  await (await open()).publish(first, { file: '春の表.xlsx' })
  vi.setSystemTime('2026-11-22T01:00:00Z')
  await (await open()).publish(second, { file: 'ながい名前'.repeat(100) })
  const store = await open()
  const known = { version: SAMPLE_ABOUT.version, created: SAMPLE_ABOUT.created.toISOString() }
  const unknown = { file: undefined, published: undefined }
  expect(await store.earlier()).toEqual([
    { place: sha256(first), ...known, file: '春の表.xlsx', published: '2026-11-21T01:00:00.000Z' },
    { place: 'bundled', ...known, ...unknown }
  ])
  expect((await store.undo('bundled')).ok).toBe(true)
  expect(store.shown().pack).toBe(bundled)
  const back = await open()
  expect((await back.earlier()).map(({ place }) => place)).toEqual([sha256(second), sha256(first)])
  expect((await back.undo()).ok).toBe(true)
  expect(marker((await open()).shown().pack)).toBe('二')
  expect(await back.undo(sha256(third))).toEqual({ ok: false, code: 'nothing-to-undo' })
})

test('the same content under another name, date and key is refused, and what can be brought back stays', async () => {
  const store = await open()
  await store.publish(first)
  await store.publish(second)
  const before = await store.earlier()
  const again = writePack(sampleContents('二'), { ...SAMPLE_ABOUT, version: '別の名', created: new Date() })
  expect(sha256(again)).not.toBe(sha256(second))
  expect(await store.publish(again)).toEqual({ ok: false, code: 'same-pack' })
  expect(await store.earlier()).toEqual(before)
})

test('a pointer of an older program is read: one pack to go back to, described by itself', async () => {
  const store = await open()
  await store.publish(first)
  await store.publish(second)
  const pointer = { current: sha256(second), previous: sha256(first) }
  await writeFile(join(dataFolder, 'shown-pack.json'), JSON.stringify(pointer))
  const again = await open()
  expect(again.shown()).toMatchObject({ place: sha256(second), fault: undefined })
  expect(await again.earlier()).toMatchObject([{ place: sha256(first), version: SAMPLE_ABOUT.version }])
  expect((await again.undo()).ok).toBe(true)
  expect(marker((await open()).shown().pack)).toBe('一')
})

test('undo leads back to the bundled pack, also after a restart', async () => {
  const anew = await open()
  await anew.publish(first)
  await anew.undo()
  expect(anew.shown().pack).toBe(bundled)
  expect((await open()).shown().pack).toBe(bundled)
})

describe('a pack named at the start', () => {
  const named = packOf(samplePack('名指し'))
  const shownAtNextStart = async () => marker((await open()).shown().pack)

  test('shows for that start only, and there is nothing to undo', async () => {
    await (await open()).publish(first)
    await (await open()).publish(second)
    const store = await open({ named })
    expect(store.shown()).toEqual({ place: 'named', pack: named, fault: undefined })
    expect(await store.earlier()).toEqual([])
    expect(await store.undo()).toEqual({ ok: false, code: 'nothing-to-undo' })
    expect(await shownAtNextStart()).toBe('二')
  })

  test('comes back by undo, and the next start shows what showed before the update', async () => {
    await (await open()).publish(first)
    const store = await open({ named })
    expect((await store.publish(second)).ok).toBe(true)
    expect(marker(store.shown().pack)).toBe('二')
    expect(await shownAtNextStart()).toBe('二')
    expect(await store.earlier()).toMatchObject([{ place: 'named' }, { place: sha256(first) }, { place: 'bundled' }])
    expect(await store.undo()).toEqual({ ok: true, value: named })
    expect(store.shown()).toMatchObject({ place: 'named', pack: named })
    expect(await store.earlier()).toEqual([])
    expect(await shownAtNextStart()).toBe('一')
  })

  test('can be brought back after one update only', async () => {
    const store = await open({ named })
    await store.publish(first)
    await store.publish(second)
    expect((await store.undo()).ok).toBe(true)
    expect(marker(store.shown().pack)).toBe('一')
  })

  test('is not the only choice: what was published before it can be brought back too', async () => {
    await (await open()).publish(first)
    const store = await open({ named })
    await store.publish(second)
    expect((await store.undo(sha256(first))).ok).toBe(true)
    expect(store.shown()).toMatchObject({ place: sha256(first) })
    expect((await store.earlier()).map(({ place }) => place)).toEqual([sha256(second), 'bundled'])
  })

  test('is replaced if staff publish again what was already published', async () => {
    await (await open()).publish(first)
    const store = await open({ named })
    expect((await store.publish(first)).ok).toBe(true)
    expect(marker(store.shown().pack)).toBe('一')
  })
})

test('a first update that dies before its pointer is switched is removed, and does not count as a lost pointer', async () => {
  let switches = 0
  const died = new Promise<void>((resolve) => {
    const dying = watchedDisk((touch, path) => {
      if (touch !== 'rename' || !path.endsWith('shown-pack.json') || ++switches < 2) return
      resolve()
      return new Promise(() => undefined)
    })
    void open({ disk: dying }).then((store) => store.publish(first))
  })
  await died
  expect(await allFiles()).toContain(`${sha256(first)}.faqpack`)
  expect((await open()).shown()).toMatchObject({ place: 'bundled', fault: undefined })
  expect(await allFiles()).toEqual(['shown-pack.json'])
})

describe('an update that fails changes nothing and leaves nothing', () => {
  let before: string
  beforeEach(async () => {
    await (await open()).publish(first)
    before = await picture()
  })
  const picture = async () =>
    `${(await allFiles()).sort().join()} ${await readFile(join(dataFolder, 'shown-pack.json'), 'utf8')}`

  test.each([
    ['a full disk while writing', failing('ENOSPC', 'write on', /packs/), 'disk-full'],
    ['a quota', failing('EDQUOT', 'sync', /packs/), 'disk-full'],
    ['a full disk at the pointer', failing('ENOSPC', 'write', /shown-pack/), 'disk-full'],
    ['a disk turned read-only', failing('EROFS', 'open', /unfinished/), 'cannot-write'],
    ['an error while flushing', failing('EIO', 'sync', /unfinished/), 'cannot-write'],
    ['a rename that is refused', failing('EPERM', 'rename', /shown-pack/), 'cannot-write']
  ])('%s', async (_, disk, code) => {
    const store = await open({ disk })
    expect(await store.publish(second)).toEqual({ ok: false, code })
    expect(marker(store.shown().pack)).toBe('一')
    expect(await picture()).toBe(before)
    expect((await (await open()).publish(second)).ok).toBe(true)
  })

  test.each([
    ['a broken pack', first.subarray(1), 'damaged'],
    ['the same pack', first, 'same-pack']
  ])('%s', async (_, bytes, code) => {
    expect(await (await open()).publish(bytes)).toEqual({ ok: false, code })
    expect(await picture()).toBe(before)
  })

  test.each(['check', 'write'])('cancelled at stage %s', async (stage) => {
    const abort = new AbortController()
    const onProgress = (progress: { stage: string }) => progress.stage === stage && abort.abort()
    const store = await open()
    expect(await store.publish(second, { signal: abort.signal, onProgress })).toEqual({ ok: false, code: 'cancelled' })
    expect(await picture()).toBe(before)
  })

  test('but a rename that is refused for a moment is tried again', async () => {
    let refusals = 2
    const held = watchedDisk((touch) => {
      if (touch === 'rename' && refusals-- > 0) throw Object.assign(new Error('EBUSY'), { code: 'EBUSY' })
    })
    expect((await (await open({ disk: held })).publish(second)).ok).toBe(true)
  })

  test('a second update while one is under way', async () => {
    const store = await open()
    const one = store.publish(second)
    expect(await store.publish(third)).toEqual({ ok: false, code: 'busy' })
    expect(await store.undo()).toEqual({ ok: false, code: 'busy' })
    expect((await one).ok).toBe(true)
  })
})

describe('reading from a stick', () => {
  const path = () => join(dataFolder, 'update.faqpack')
  beforeEach(() => writeFile(path(), first))

  test('returns the bytes and reports its progress', async () => {
    const told: number[] = []
    const read = await readStickFile(path(), { maxBytes: 1e6, onProgress: (done) => told.push(done) })
    expect(read).toEqual({ ok: true, value: Uint8Array.from(first) })
    expect(told.at(-1)).toBe(1)
  })

  test.each([
    ['pulled out before', 'file-gone', { disk: failing('ENODEV', 'open') }],
    ['pulled out in the middle', 'file-gone', { disk: failing('EIO', 'read') }],
    ['too large a file', 'too-large', { maxBytes: 10 }],
    ['cancelled', 'cancelled', { signal: AbortSignal.abort() }]
  ])('%s', async (_, code, options) => {
    expect(await readStickFile(path(), { maxBytes: 1e6, ...options })).toEqual({ ok: false, code })
  })
})
