import { chmod, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { NO_LOCKOUT } from '../../domain/staff/lockout'
import type { Disk } from '../disk/disk'
import { realDisk } from '../disk/disk'
import { watchedDisk } from '../disk/testing/watchedDisk'
import { createDoorFile } from './doorFile'
import { hashPin } from './pinHash'
import { openStaffDoor } from './staffDoor'

const PIN = '480713'
const CHEAP = { N: 2, r: 1, p: 1 } as const
const FILES = ['staff-pin.json', 'staff-pin.copy.json'] as const
const log = { info: vi.fn(), warn: vi.fn(), error: vi.fn() }

let dataFolder: string
let now: number
beforeEach(async () => {
  dataFolder = await mkdtemp(join(tmpdir(), 'door-'))
  now = 5_000_000
})
afterEach(() => rm(dataFolder, { recursive: true }))

/** Opens the door as after a restart; the running clock may then begin at any value. */
const start = (disk: Disk = realDisk) => openStaffDoor({ dataFolder, disk, log, clock: () => now })
const setPin = async () =>
  createDoorFile(realDisk, dataFolder, log).write({ pin: await hashPin(PIN, CHEAP), lockout: NO_LOCKOUT })
const lay = (name: string, text: string) => writeFile(join(dataFolder, name), text)
const kept = (name: string) => readFile(join(dataFolder, name), 'utf8')
const full = watchedDisk((touch) => {
  if (touch === 'write') throw Object.assign(new Error('ENOSPC'), { code: 'ENOSPC' })
})
const tryWrong = async (door: Awaited<ReturnType<typeof start>>, times: number) => {
  for (let n = 0; n < times; n++) await door.open('999998')
}

test('the first PIN that is typed is set, is not stored in plain text, and opens from then on', async () => {
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

  test('five wrong PINs lock for one minute, the next five for two, and the right PIN does not open a lock', async () => {
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

  test('a restart gives no free try and starts a running lock from its beginning', async () => {
    await tryWrong(await start(), 3)
    const second = await start()
    await tryWrong(second, 1)
    expect(await second.open('999998')).toEqual({ outcome: 'locked', seconds: 60 })
    now += 50_000
    const third = await start()
    expect(await third.open(PIN)).toEqual({ outcome: 'locked', seconds: 60 })
  })

  test('neither a changed time of day nor a running clock that begins at zero opens a lock', async () => {
    await tryWrong(await start(), 5)
    vi.useFakeTimers({ now: new Date('2030-01-01'), toFake: ['Date'] })
    expect((await start()).view()).toEqual({ state: 'locked', seconds: 60 })
    vi.setSystemTime(new Date('2000-01-01'))
    now = 0
    expect((await start()).view()).toEqual({ state: 'locked', seconds: 60 })
    vi.useRealTimers()
  })

  test('a wrong try is on the disk before it is answered', async () => {
    await tryWrong(await start(), 1)
    for (const name of FILES)
      expect(JSON.parse(await kept(name))).toMatchObject({ lockout: { failures: 1, locks: 0, locked: false } })
  })

  test('tries at the same moment are all counted', async () => {
    const door = await start()
    const outcomes = await Promise.all(Array.from({ length: 20 }, () => door.open('999998')))
    expect(outcomes.filter(({ outcome }) => outcome === 'wrong')).toHaveLength(4)
  })

  test('a full disk keeps nobody out, and still locks', async () => {
    const door = await start(full)
    expect(await door.open(PIN)).toMatchObject({ outcome: 'opened' })
    await tryWrong(door, 5)
    expect(door.view()).toMatchObject({ state: 'locked' })
    expect(await door.changePin('592837')).toBe('disk-full')
    now += 60_000
    expect(await door.open(PIN)).toMatchObject({ outcome: 'opened' })
  })

  test('another PIN replaces the old one', async () => {
    const door = await start()
    expect(await door.changePin('111111')).toBe('weak')
    expect(await door.changePin('592837')).toBe('changed')
    expect(await door.open(PIN)).toMatchObject({ outcome: 'wrong' })
    expect(await (await start()).open('592837')).toMatchObject({ outcome: 'opened' })
  })

  test('after any sequence of tries, waits and restarts the door opens only by the right PIN, and never while locked', async () => {
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

test('a first PIN that the disk refuses lets nobody in, and says why', async () => {
  const door = await start(full)
  expect(await door.open(PIN)).toEqual({ outcome: 'unkept', fault: 'disk-full' })
  expect(door.view()).toEqual({ state: 'new' })
  expect(await (await start()).open(PIN)).toMatchObject({ outcome: 'opened' })
})

test.skipIf(process.platform === 'win32')('no other account can read the PIN', async () => {
  await setPin()
  for (const name of FILES) expect((await stat(join(dataFolder, name))).mode & 0o777).toBe(0o600)
  await chmod(join(dataFolder, FILES[0]), 0o644)
  await tryWrong(await start(), 1)
  expect((await stat(join(dataFolder, FILES[0]))).mode & 0o777).toBe(0o600)
})

const SALT = 'A'.repeat(22) + '=='
const HASH = 'A'.repeat(43) + '='
const broken = (pin: object, lockout: object = {}) =>
  JSON.stringify({
    pin: { salt: SALT, hash: HASH, cost: CHEAP, ...pin },
    lockout: { failures: 0, locks: 0, locked: false, ...lockout }
  })
const BROKEN: readonly (readonly [string, string])[] = [
  ['empty', ''],
  ['of other types', '{"pin":{}}'],
  ['random', '\u0000\ufffd%PDF'],
  ['an empty hash', broken({ hash: '' })],
  ['a hash too short to guess against', broken({ hash: 'AAAA' })],
  ['a cost that would stop the kiosk', broken({ cost: { N: 2 ** 20, r: 8, p: 1 } })],
  ['a cost that is not a power of two', broken({ cost: { N: 3, r: 8, p: 1 } })],
  ['a cost of many turns', broken({ cost: { N: 2 ** 15, r: 8, p: 4 } })],
  ['more wrong tries than there are', broken({}, { failures: -1000 })],
  ['a lock for ever', broken({}, { locks: 99, locked: true })]
]

describe.each(BROKEN)('a door file that is broken: %s', (_, text) => {
  test('both copies broken: nobody is let in and no new PIN is set', async () => {
    for (const name of FILES) await lay(name, text)
    const door = await start()
    expect(door.view()).toEqual({ state: 'broken' })
    expect(await door.open(PIN)).toEqual({ outcome: 'broken' })
    expect(await kept(FILES[0])).toBe(text)
  })

  test.each(FILES)('only %s broken: the other copy is used, and repairs it', async (name) => {
    await setPin()
    await tryWrong(await start(), 3)
    await lay(name, text)
    expect(await (await start()).open('999998')).toEqual({ outcome: 'wrong', attemptsLeft: 1 })
    expect(await kept(FILES[0])).toBe(await kept(FILES[1]))
  })
})

describe('wrong tries cannot be undone', () => {
  beforeEach(setPin)

  test.each(FILES)('by removing %s', async (name) => {
    await tryWrong(await start(), 4)
    await rm(join(dataFolder, name))
    const door = await start()
    expect(door.view()).toEqual({ state: 'closed' })
    expect(await door.open('999998')).toMatchObject({ outcome: 'locked' })
  })

  test.each(FILES)('by putting back an older %s', async (name) => {
    const older = await kept(name)
    await tryWrong(await start(), 4)
    await lay(name, older)
    expect(await (await start()).open('999998')).toMatchObject({ outcome: 'locked' })
  })

  test('by removing both while the kiosk runs', async () => {
    const door = await start()
    await tryWrong(door, 4)
    for (const name of FILES) await rm(join(dataFolder, name))
    expect(await door.open('999998')).toMatchObject({ outcome: 'locked' })
    expect((await start()).view()).toMatchObject({ state: 'locked' })
  })

  test('by one file lost and the other broken', async () => {
    await rm(join(dataFolder, FILES[0]))
    await lay(FILES[1], '{')
    expect(await (await start()).open(PIN)).toEqual({ outcome: 'broken' })
  })

  test('through restarts and tries at the same moment: at most five tries between locks', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(9), { minLength: 1, maxLength: 12 }), async (bursts) => {
        await setPin()
        let heard = 0
        for (const burst of bursts) {
          const door = await start()
          const outcomes = await Promise.all(Array.from({ length: burst }, () => door.open('999998')))
          heard += outcomes.filter(({ outcome }) => outcome === 'wrong').length
        }
        expect(heard).toBeLessThanOrEqual(4)
      }),
      { numRuns: 20 }
    )
  })
})
