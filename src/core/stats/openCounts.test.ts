import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { IsoDate } from '../../domain/value/isoDate'
import { realDisk } from '../disk/disk'
import { watchedDisk } from '../disk/testing/watchedDisk'
import { MAX_TALLIES_A_DAY } from './dayFiles'
import { openCounts, WRITE_AFTER_MS } from './openCounts'

const log = { info: vi.fn(), warn: vi.fn(), error: vi.fn() }
const [FIRST, LAST] = ['2000-01-01', '2099-12-31'] as IsoDate[] as [IsoDate, IsoDate]

let dataFolder: string
let now: Date
beforeEach(async () => {
  dataFolder = await mkdtemp(join(tmpdir(), 'stats-'))
  now = new Date('2026-11-20T01:23:45Z')
  vi.clearAllMocks()
})
afterEach(async () => {
  vi.useRealTimers()
  await rm(dataFolder, { recursive: true })
})

const open = (disk = realDisk) => openCounts({ dataFolder, log, now: () => now, disk })
const files = () => readdir(join(dataFolder, 'stats'))
const read = (itemId: string) => ({ kind: 'read', itemId, detail: '' }) as const
const unsure = (detail: string) => ({ kind: 'unsure', itemId: '', detail }) as const

test('counts are added up by the hour and outlive a restart', async () => {
  const counts = await open()
  counts.count(read('1-01'))
  counts.count(read('1-01'))
  await counts.flush()
  now = new Date('2026-11-20T02:00:00Z')
  const again = await open()
  again.count(read('1-01'))
  expect(await again.between(FIRST, LAST)).toEqual([
    { day: '2026-11-20', hour: 10, kind: 'read', itemId: '1-01', detail: '', count: 2 },
    { day: '2026-11-20', hour: 11, kind: 'read', itemId: '1-01', detail: '', count: 1 }
  ])
  expect(await again.between(FIRST, '2026-11-19' as IsoDate)).toEqual([])
})

test('counts of version 0.1, whose tallies call the id of an item no, are read', async () => {
  await mkdir(join(dataFolder, 'stats'), { recursive: true })
  const tally = { day: '2026-11-20', hour: 10, kind: 'read', detail: '', count: 2 }
  await writeFile(join(dataFolder, 'stats', '2026-11-20.json'), JSON.stringify([{ ...tally, no: '1-01' }]))
  const counts = await open()
  counts.count(read('1-01'))
  expect(await counts.between(FIRST, LAST)).toEqual([{ ...tally, itemId: '1-01', count: 3 }])
  expect(await files()).toEqual(['2026-11-20.json'])
})

test('nothing on the disk reveals a time finer than the hour, a number that was typed, or an order of reading', async () => {
  const counts = await open()
  for (const itemId of ['2-02', '1-01']) counts.count(read(itemId))
  for (let visit = 0; visit < 3; visit++) counts.count(unsure('記号 12-3456 の紙'))
  await counts.flush()
  const text = await readFile(join(dataFolder, 'stats', '2026-11-20.json'), 'utf8')
  expect(text).not.toMatch(/3456|23:45|:23/)
  expect(text.indexOf('1-01')).toBeLessThan(text.indexOf('2-02'))
  expect(text).toContain('記号 ＊＊＊＊ の紙')
})

test('counts that wait are written after a minute', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  const written = new Promise<void>((resolve) => {
    const disk = watchedDisk((touch) => {
      if (touch === 'renamed') resolve()
    })
    void open(disk).then((counts) => {
      counts.count(read('1-01'))
      vi.advanceTimersByTime(WRITE_AFTER_MS)
    })
  })
  await written
  expect(await files()).toEqual(['2026-11-20.json'])
})

test('an empty event is not counted', async () => {
  const counts = await open()
  counts.count(unsure('？？'))
  counts.count(read('../../etc'))
  counts.count({ kind: 'guide-end', itemId: 'g-1', detail: 'x'.repeat(1000) })
  expect(await counts.between(FIRST, LAST)).toEqual([])
})

test('however much is counted, a day stays small, and tallies that exist go on counting', async () => {
  const end = (detail: string) => ({ kind: 'guide-end', itemId: '9-01', detail }) as const
  const counts = await open()
  counts.count(end('first'))
  await counts.flush()
  for (let n = 0; n < MAX_TALLIES_A_DAY + 500; n++) counts.count(end(String(n)))
  counts.count(end('first'))
  await counts.flush()
  counts.count(end('first'))
  const kept = await counts.between(FIRST, LAST)
  expect(kept).toHaveLength(MAX_TALLIES_A_DAY)
  expect(kept.find(({ detail }) => detail === 'first')?.count).toBeGreaterThanOrEqual(2)
})

test('a full disk loses nothing that fits in memory', async () => {
  let full = true
  const disk = watchedDisk((touch) => {
    if (full && touch === 'write') throw Object.assign(new Error('ENOSPC'), { code: 'ENOSPC' })
  })
  const counts = await open(disk)
  counts.count(read('1-01'))
  await counts.flush()
  expect(log.error).toHaveBeenCalledOnce()
  counts.count(read('1-01'))
  expect(await counts.between(FIRST, LAST)).toMatchObject([{ count: 2 }])
  full = false
  await counts.flush()
  expect(await (await open()).between(FIRST, LAST)).toMatchObject([{ count: 2 }])
})

test('a broken day is set aside, and days older than 13 months are dropped at the start', async () => {
  await mkdir(join(dataFolder, 'stats'))
  const kept = ['2025-10-01', '2025-12-15', '2026-03-01', '2026-05-20', '2026-08-10', '2026-11-01']
  for (const day of ['2025-09-30', ...kept, '2026-11-20'])
    await writeFile(join(dataFolder, 'stats', `${day}.json`), '{')
  await writeFile(join(dataFolder, 'stats', '2026-11-19.json.1.unfinished'), '[')
  const counts = await open()
  counts.count(read('1-01'))
  expect(await counts.between('2026-11-20' as IsoDate, LAST)).toHaveLength(1)
  expect((await files()).sort()).toEqual(
    [...kept.map((day) => `${day}.json`), '2026-11-20.json', '2026-11-20.json.broken'].sort()
  )
})

test('a kiosk that is never switched off drops old days too', async () => {
  await mkdir(join(dataFolder, 'stats'))
  const kept = ['2025-12-15', '2026-03-01', '2026-05-20', '2026-08-10', '2026-10-01'].map((day) => `${day}.json`)
  for (const name of ['2025-10-31.json', ...kept]) await writeFile(join(dataFolder, 'stats', name), '[]')
  const counts = await open()
  counts.count(read('1-01'))
  await counts.flush()
  expect(await files()).toContain('2025-10-31.json')
  now = new Date('2026-12-01T01:00:00Z')
  counts.count(read('1-01'))
  await counts.flush()
  expect((await files()).sort()).toEqual([...kept, '2026-11-20.json', '2026-12-01.json'].sort())
})

test('a clock that jumps ten years ahead deletes nothing, at no start and on no day', async () => {
  await mkdir(join(dataFolder, 'stats'))
  const kept = ['2026-08-10.json', '2026-11-01.json', '2026-11-20.json']
  for (const name of kept) await writeFile(join(dataFolder, 'stats', name), '[]')
  for (const day of ['2036-11-20', '2036-11-21', '2036-12-01']) {
    now = new Date(`${day}T01:00:00Z`)
    const counts = await open()
    counts.count(read('1-01'))
    await counts.flush()
  }
  expect(await files()).toEqual(expect.arrayContaining(kept))
})

const everything = async () => {
  const names = await readdir(dataFolder, { recursive: true, withFileTypes: true })
  const bytes = names.filter((one) => one.isFile()).map(({ parentPath, name }) => readFile(join(parentPath, name)))
  return Buffer.concat(await Promise.all(bytes)).toString('utf8')
}

test('no word is kept until three visits of a month have typed it', async () => {
  const word = '山之辺 退職'
  const counted = async () => {
    const tallies = await (await open()).between(FIRST, LAST)
    return tallies.map(({ detail, count }) => [detail, count])
  }
  const visit = async (text: string) => {
    const counts = await open()
    counts.count(unsure(text))
    await counts.flush()
  }
  for (const text of [word, ' 山之辺　退職']) {
    await visit(text)
    expect(await counted()).toEqual([])
    expect(await everything()).not.toMatch(/山之辺|退職/)
  }
  await visit(word)
  expect(await counted()).toEqual([[word, 3]])
  await visit(word)
  expect(await counted()).toEqual([[word, 4]])
})

test('visits of different months are not added up', async () => {
  for (const day of ['2026-11-29', '2026-11-30', '2026-12-01']) {
    now = new Date(`${day}T01:00:00Z`)
    const counts = await open()
    counts.count(unsure('山之辺'))
    await counts.flush()
  }
  expect(await (await open()).between(FIRST, LAST)).toEqual([])
  expect(await everything()).not.toContain('山之辺')
})

test('if the marks of words cannot be read or written, everything else is still counted', async () => {
  await mkdir(join(dataFolder, 'stats', 'word-marks.json'), { recursive: true })
  const counts = await open()
  for (let visit = 0; visit < 3; visit++) counts.count(unsure('ぬるぽん'))
  counts.count(read('1-01'))
  await counts.flush()
  expect(log.error).toHaveBeenCalled()
  expect((await counts.between(FIRST, LAST)).map(({ kind, count }) => [kind, count])).toEqual([
    ['read', 1],
    ['unsure', 3]
  ])
})
