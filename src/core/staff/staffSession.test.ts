import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { NO_LOCKOUT } from '../../domain/staff/lockout'
import { realDisk } from '../disk/disk'
import { createDoorFile } from './doorFile'
import { hashPin } from './pinHash'
import { openStaffDoor } from './staffDoor'

const PIN = '480713'
const log = { info: vi.fn(), warn: vi.fn(), error: vi.fn() }

let dataFolder: string
let now: number
beforeEach(async () => {
  dataFolder = await mkdtemp(join(tmpdir(), 'session-'))
  now = 5_000_000
  const pin = await hashPin(PIN, { N: 2, r: 1, p: 1 })
  await createDoorFile(realDisk, dataFolder, log).write({ pin, lockout: NO_LOCKOUT })
})
afterEach(() => rm(dataFolder, { recursive: true }))

const start = () => openStaffDoor({ dataFolder, log, clock: () => now })

describe('a session', () => {
  const enter = async (door: Awaited<ReturnType<typeof start>>) => {
    const opening = await door.open(PIN)
    return opening.outcome === 'opened' ? opening.session : ''
  }
  const use = (door: Awaited<ReturnType<typeof start>>, token: string) => door.serve(token, () => 'done')

  test('ends when staff leave, after two minutes without a touch, and when another one is opened', async () => {
    const door = await start()
    const first = await enter(door)
    now += 119_999
    expect(await use(door, first)).toBe('done')
    now += 120_000
    expect(await use(door, first)).toBeUndefined()
    const [second, third] = [await enter(door), await enter(door)]
    expect(await use(door, second)).toBeUndefined()
    expect(await use(door, third)).toBe('done')
    door.leave()
    for (const token of [first, second, third, '', 'x'.repeat(43)]) expect(await use(door, token)).toBeUndefined()
  })

  test('does not outlive a restart of the kiosk', async () => {
    const token = await enter(await start())
    expect(await use(await start(), token)).toBeUndefined()
  })

  test('is not kept open by polling', async () => {
    const door = await start()
    const token = await enter(door)
    now += 60_000
    expect(door.isOpenTo(token)).toBe(true)
    now += 60_000
    expect(door.isOpenTo(token)).toBe(false)
  })

  test('lasts while staff wait for an answer, and for two minutes after it', async () => {
    const door = await start()
    const token = await enter(door)
    const checked = await door.serve(token, () => {
      now += 600_000
      return door.isOpenTo(token)
    })
    expect(checked).toBe(true)
    now += 119_999
    expect(door.isOpenTo(token)).toBe(true)
    now += 1
    expect(door.isOpenTo(token)).toBe(false)
  })

  test('that was left while an answer was on its way stays closed when the answer comes', async () => {
    const door = await start()
    const token = await enter(door)
    await door.serve(token, () => {
      door.leave()
    })
    expect(door.isOpenTo(token)).toBe(false)
  })
})
