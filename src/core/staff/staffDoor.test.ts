import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { NO_LOCKOUT } from '../../domain/staff/lockout'
import type { Disk } from '../disk/disk'
import { realDisk } from '../disk/disk'
import { watchedDisk } from '../disk/testing/watchedDisk'
import { writeDoor } from './doorFile'
import { hashPin } from './pinHash'
import { openStaffDoor } from './staffDoor'

const PIN = '480713'
const CHEAP = { N: 2, r: 1, p: 1 }
const log = { info: vi.fn(), warn: vi.fn(), error: vi.fn() }

let dataFolder: string
let now: number
beforeEach(async () => {
  dataFolder = await mkdtemp(join(tmpdir(), 'door-'))
  now = 5_000_000
})
afterEach(() => rm(dataFolder, { recursive: true }))

/** Starts the kiosk anew: its running clock may begin anywhere. */
const start = (disk: Disk = realDisk) => openStaffDoor({ dataFolder, disk, log, clock: () => now })
const setPin = async () => writeDoor(realDisk, dataFolder, { pin: await hashPin(PIN, CHEAP), lockout: NO_LOCKOUT })
const tryWrong = async (door: Awaited<ReturnType<typeof start>>, times: number) => {
  for (let n = 0; n < times; n++) await door.open('999998')
}

test('the first PIN sets itself, is not kept in the clear, and opens from then on', async () => {
  const door = await start()
  expect(door.view()).toEqual({ state: 'new' })
  expect(await door.open('123456')).toEqual({ outcome: 'weak' })
  expect(await door.open(PIN)).toMatchObject({ outcome: 'opened' })
  expect(await readFile(join(dataFolder, 'staff-pin.json'), 'utf8')).not.toContain(PIN)
  const again = await start()
  expect(again.view()).toEqual({ state: 'closed' })
  expect(await again.open('480714')).toEqual({ outcome: 'wrong', attemptsLeft: 4 })
  expect(await again.open(PIN)).toMatchObject({ outcome: 'opened' })
})

describe('with a PIN set', () => {
  beforeEach(setPin)

  test('five wrong ones lock for a minute, the next five for two, and the right one does not help', async () => {
    const door = await start()
    await tryWrong(door, 4)
    expect(await door.open('999998')).toEqual({ outcome: 'locked', seconds: 60 })
    expect(await door.open(PIN)).toEqual({ outcome: 'locked', seconds: 60 })
    now += 59_001
    expect(door.view()).toEqual({ state: 'locked', seconds: 1 })
    now += 999
    expect(door.view()).toEqual({ state: 'closed' })
    await tryWrong(door, 4)
    expect(await door.open('999998')).toEqual({ outcome: 'locked', seconds: 120 })
    now += 120_000
    expect(await door.open(PIN)).toMatchObject({ outcome: 'opened' })
    await tryWrong(door, 4)
    expect(await door.open('999998')).toEqual({ outcome: 'locked', seconds: 60 })
  })

  test('a restart gives no free try and begins a running lock anew', async () => {
    await tryWrong(await start(), 3)
    const second = await start()
    await tryWrong(second, 1)
    expect(await second.open('999998')).toEqual({ outcome: 'locked', seconds: 60 })
    now += 50_000
    const third = await start()
    expect(await third.open(PIN)).toEqual({ outcome: 'locked', seconds: 60 })
  })

  test('neither the clock of the day nor a clock that begins at zero opens a lock', async () => {
    await tryWrong(await start(), 5)
    vi.useFakeTimers({ now: new Date('2030-01-01'), toFake: ['Date'] })
    expect((await start()).view()).toEqual({ state: 'locked', seconds: 60 })
    vi.setSystemTime(new Date('2000-01-01'))
    now = 0
    expect((await start()).view()).toEqual({ state: 'locked', seconds: 60 })
    vi.useRealTimers()
  })

  test('a wrong try is on the disk once it is answered', async () => {
    await tryWrong(await start(), 1)
    const kept = JSON.parse(await readFile(join(dataFolder, 'staff-pin.json'), 'utf8')) as { lockout: unknown }
    expect(kept.lockout).toEqual({ failures: 1, locks: 0, locked: false })
  })

  test('tries at the same moment are all counted', async () => {
    const door = await start()
    const outcomes = await Promise.all(Array.from({ length: 20 }, () => door.open('999998')))
    expect(outcomes.filter(({ outcome }) => outcome === 'wrong')).toHaveLength(4)
  })

  test('a full disk keeps nobody out, and still locks', async () => {
    const full = watchedDisk((touch) => {
      if (touch === 'write') throw Object.assign(new Error('ENOSPC'), { code: 'ENOSPC' })
    })
    const door = await start(full)
    expect(await door.open(PIN)).toMatchObject({ outcome: 'opened' })
    await tryWrong(door, 5)
    expect(door.view()).toMatchObject({ state: 'locked' })
    await expect(door.changePin('592837')).rejects.toThrow('ENOSPC')
  })

  test('another PIN replaces the old one', async () => {
    const door = await start()
    expect(await door.changePin('111111')).toBe('weak')
    expect(await door.changePin('592837')).toBe('changed')
    expect(await door.open(PIN)).toMatchObject({ outcome: 'wrong' })
    expect(await (await start()).open('592837')).toMatchObject({ outcome: 'opened' })
  })

  test('whatever is tried, waited and restarted: the door opens by the right PIN alone, and never while locked', async () => {
    const step = fc.oneof(
      fc.record({ do: fc.constant('try' as const), right: fc.boolean() }),
      fc.record({ do: fc.constant('wait' as const), ms: fc.nat(200_000) }),
      fc.record({ do: fc.constant('restart' as const) })
    )
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 30 }), async (steps) => {
        await setPin()
        let door = await start()
        for (const one of steps) {
          if (one.do === 'restart') door = await start()
          if (one.do === 'wait') now += one.ms
          if (one.do !== 'try') continue
          const locked = door.view().state === 'locked'
          const { outcome } = await door.open(one.right ? PIN : '999998')
          expect(outcome === 'opened').toBe(one.right && !locked)
        }
      }),
      { numRuns: 40 }
    )
  })
})

test.each(['', '{}', '{"pin":{}}'])('a broken file %j lets nobody in and sets no new PIN', async (text) => {
  await writeFile(join(dataFolder, 'staff-pin.json'), text)
  const door = await start()
  expect(door.view()).toEqual({ state: 'broken' })
  expect(await door.open(PIN)).toEqual({ outcome: 'broken' })
})

test('a session ends by leaving, by two minutes without a touch, and by another opening', async () => {
  await setPin()
  const door = await start()
  const enter = async () => {
    const opening = await door.open(PIN)
    return opening.outcome === 'opened' ? opening.session : ''
  }
  const first = await enter()
  now += 119_999
  expect(door.touch(first)).toBe(true)
  now += 120_000
  expect(door.touch(first)).toBe(false)
  const [second, third] = [await enter(), await enter()]
  expect(door.touch(second)).toBe(false)
  expect(door.touch(third)).toBe(true)
  door.leave()
  expect(door.touch(third)).toBe(false)
})
