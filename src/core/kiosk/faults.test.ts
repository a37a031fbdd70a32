import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { createSearcher } from '../../domain/search/createSearcher'
import { findItems } from '../../domain/search/findItems'
import type { SearchData } from '../../domain/search/searchData'
import { canMount, mountSmallDisk, NO_MOUNTS, type SmallDisk } from '../disk/testing/smallDisk'
import { buildWorkers, type BuiltWorkers } from '../testing/buildWorkers'
import { faqRow } from '../table/testing/tables'
import { startKiosk, type StartedKiosk } from './testing/startKiosk'
import { tablePack } from './testing/tablePack'

const PIN = '480713'
const DISK_KIB = 512
const isMountable = canMount()
const log = { info: vi.fn(), warn: vi.fn(), error: vi.fn() }

let root: string
let bundledPack: string
let next: Uint8Array
let kiosk: StartedKiosk | undefined
let built: BuiltWorkers

beforeAll(async () => {
  built = await buildWorkers('faults')
  root = await mkdtemp(join(tmpdir(), 'faults-'))
  bundledPack = join(root, 'bundled.faqpack')
  await writeFile(
    bundledPack,
    await tablePack([faqRow('1-1', '窓口はどこですか', '一階です。')], { version: '一', created: new Date() })
  )
  next = await tablePack([faqRow('1-1', '窓口はどこですか', '二階です。')], { version: '二', created: new Date() })
})
afterAll(async () => {
  await rm(root, { recursive: true })
  await rm(built.folder, { recursive: true })
})
afterEach(async () => {
  await kiosk?.close()
  kiosk = undefined
})

const start = async (data: string) => {
  await kiosk?.close()
  return (kiosk = await startKiosk({ data, bundledPack, packWorker: built.packWorker, log }))
}
const enter = async (from: StartedKiosk) => {
  const opening = await from.ask('staff:open', { pin: PIN })
  if (opening.outcome !== 'opened') throw new Error(opening.outcome)
  return { session: opening.session }
}
const conclusion = async (from: StartedKiosk) => {
  const item = await from.ask('content:item', { id: '1-1' })
  return item.kind === 'guide' ? '' : item.conclusion
}
/** What every visitor must be able to do, whatever is wrong. */
const serves = async (from: StartedKiosk, answer = '一階です。') => {
  expect(await conclusion(from)).toBe(answer)
  const search = await from.ask('search:edition', { pack: '', date: '' })
  const items = new Map(search?.items.map((item) => [item.ref, item]))
  const searcher = createSearcher(JSON.parse(search?.data ?? '') as SearchData)
  expect(findItems(searcher, items, 'まどぐち', 5).hits.map(({ id }) => id)).toEqual(['1-1'])
}
const layUpdate = async (from: StartedKiosk, me: { session: string }, data: string) => {
  await mkdir(join(data, 'import'), { recursive: true })
  await writeFile(join(data, 'import', 'next.faqpack'), next)
  const [stick] = await from.ask('staff:files', me)
  const report = await from.ask('staff:update-check', { ...me, file: stick?.files[0]?.id ?? '' })
  if (report.outcome !== 'ready') throw new Error(JSON.stringify(report))
  return { update: report.update, stick: stick?.id ?? '' }
}

describe.skipIf(!isMountable)(`on a disk of its own (else: ${NO_MOUNTS})`, () => {
  let disk: SmallDisk
  beforeEach(async () => {
    disk = mountSmallDisk(await mkdtemp(join(root, 'disk-')), DISK_KIB)
  })
  afterEach(async () => {
    await kiosk?.close()
    kiosk = undefined
    disk.remove()
  })

  test('a folder that cannot be made does not prevent the start, and nobody is let in', async () => {
    const running = await start(join(disk.path, '..', 'none'))
    await serves(running)
    expect(await running.ask('staff:open', { pin: PIN })).toEqual({ outcome: 'unkept', fault: 'cannot-write' })
  })

  test('full at the first PIN: nobody is let in, visitors are served, and it is set once there is room', async () => {
    disk.fill()
    const full = await start(disk.path)
    await serves(full)
    expect(await full.ask('staff:open', { pin: PIN })).toEqual({ outcome: 'unkept', fault: 'disk-full' })
    disk.free()
    await enter(full)
  })

  test('full at every write: staff are told, nothing changes, and nothing is lost', async () => {
    const running = await start(disk.path)
    const me = await enter(running)
    const settings = await running.ask('staff:settings-read', me)
    const { update, stick } = await layUpdate(running, me, disk.path)
    await running.ask('stats:count', { kind: 'read', itemId: '1-1' })
    disk.fill()

    const refused = { ok: false, code: 'disk-full' }
    expect(await running.ask('staff:settings-write', { ...me, settings: { ...settings, idleSeconds: 45 } })).toEqual(
      refused
    )
    expect(await running.ask('staff:update-publish', { ...me, update })).toEqual(refused)
    expect(await running.ask('staff:stats-export', { ...me, period: 'week', stick })).toEqual(refused)
    expect(await running.ask('staff:change-pin', { ...me, pin: '592837' })).toBe('disk-full')
    expect((await running.ask('staff:status', me)).warnings).toEqual(['disk-full'])
    expect(await running.ask('staff:settings-read', me)).toEqual(settings)
    await serves(running)
    expect(await readdir(disk.path, { recursive: true })).not.toContainEqual(expect.stringContaining('unfinished'))

    disk.free()
    expect((await running.ask('staff:status', me)).warnings).toEqual([])
    expect((await running.ask('staff:stats', { ...me, period: 'week' })).summary.read).toMatchObject([{ count: 1 }])
    const after = await start(disk.path)
    await serves(after)
    const again = await enter(after)
    expect((await after.ask('staff:stats', { ...again, period: 'week' })).summary.read).toMatchObject([{ count: 1 }])
  })

  test('turned read-only: what was published shows, staff come in and are warned', async () => {
    const first = await start(disk.path)
    const me = await enter(first)
    const { update } = await layUpdate(first, me, disk.path)
    await first.ask('staff:update-publish', { ...me, update })
    disk.makeReadOnly()
    const second = await start(disk.path)
    await serves(second, '二階です。')
    const again = await enter(second)
    const status = await second.ask('staff:status', again)
    expect(status).toMatchObject({ warnings: ['cannot-write'], origin: 'published', fault: undefined })
    const settings = await second.ask('staff:settings-read', again)
    expect(await second.ask('staff:settings-write', { ...again, settings })).toEqual({
      ok: false,
      code: 'cannot-write'
    })
    expect(await second.ask('staff:open', { pin: '999998' })).toEqual({ outcome: 'wrong', attemptsLeft: 4 })
  })

  test('pulled out: the kiosk goes on, and a start without it shows what is bundled and sets no PIN', async () => {
    const first = await start(disk.path)
    const me = await enter(first)
    disk.pullOut()
    await serves(first)
    expect((await first.ask('staff:status', me)).warnings).toEqual(['cannot-write'])
    const second = await start(disk.path)
    await serves(second)
    expect(await second.ask('staff:open', { pin: '592837' })).toEqual({ outcome: 'unkept', fault: 'cannot-write' })
  })
})

describe('files that are not what was written', () => {
  /** Files that do not depend on one another are damaged at the same time. */
  const FILES = [
    ['settings.json', 'staff-pin.json', 'stats/word-marks.json', 'stats/2026-11-20.json'],
    ['shown-pack.json', 'staff-pin.copy.json']
  ]
  const RANDOM = Uint8Array.from({ length: 500 }, (_, at) => (at * 7919) % 251)
  const SPOILT: readonly (readonly [string, (file: string, whole: Buffer) => Promise<unknown>])[] = [
    ['cut short', (file, whole) => writeFile(file, whole.subarray(0, whole.length / 2))],
    ['empty', (file) => writeFile(file, '')],
    ['random bytes', (file) => writeFile(file, RANDOM)],
    ['of other types', (file) => writeFile(file, '[{"a":[null,1e999]},"x"]')],
    ['a number', (file) => writeFile(file, '1')],
    ['deep', (file) => writeFile(file, '['.repeat(100_000))],
    ['a folder', async (file) => (await rm(file), mkdir(file))],
    ['gone', (file) => rm(file)]
  ]
  let used: string
  beforeAll(async () => {
    used = await mkdtemp(join(root, 'used-'))
    const running = await start(used)
    const me = await enter(running)
    const { update } = await layUpdate(running, me, used)
    await running.ask('staff:update-publish', { ...me, update })
    const settings = await running.ask('staff:settings-read', me)
    await running.ask('staff:settings-write', { ...me, settings })
    await running.ask('stats:count', { kind: 'read', itemId: '1-1' })
    await running.ask('stats:count', { kind: 'unsure', text: 'ぬるぽん' })
    await running.close()
    const [day = ''] = (await readdir(join(used, 'stats'))).filter((name) => /^\d/.test(name))
    await writeFile(join(used, 'stats', '2026-11-20.json'), await readFile(join(used, 'stats', day)))
  })

  describe.each(FILES)('%s', (...names) => {
    test.each(SPOILT)(
      '%s: visitors are served, only the staff come in, and nothing gets in the way',
      async (_, spoil) => {
        const data = await mkdtemp(join(root, 'copy-'))
        await cp(used, data, { recursive: true })
        for (const name of names) await spoil(join(data, name), await readFile(join(data, name)))
        for (let turn = 0; turn < 2; turn++) {
          const running = await start(data)
          await serves(running, names.includes('shown-pack.json') ? '一階です。' : '二階です。')
          expect(await running.ask('staff:door', {})).toEqual({ state: 'closed' })
          expect(await running.ask('staff:open', { pin: '999998' })).toMatchObject({ outcome: 'wrong' })
          const me = await enter(running)
          const settings = await running.ask('staff:settings-read', me)
          expect(await running.tell('staff:stats', { ...me, period: 'all' })).toMatchObject({ ok: true })
          expect(await running.ask('staff:settings-write', { ...me, settings })).toEqual({ ok: true, value: null })
        }
        expect(await readdir(join(data, 'packs'))).toHaveLength(1)
      }
    )
  })
})
